import { CallHistory } from './call-history.tsx';
import { useReceiveCall } from './use-receive-call.tsx';

/** Calls of today at the own extension, among the lists of the agent (당일통화내역). */
export function CallsOfToday() {
  const { receive, question } = useReceiveCall();
  return (
    <>
      <CallHistory onReceive={receive} />
      {question}
    </>
  );
}
