import type { FastifyInstance } from 'fastify';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts } from '../switches.ts';
import { addressesFor, roadOf, type KnownAddress } from './addresses.ts';

/** The account that the address register knows. */
export interface JusoAccount {
  readonly key: string;
}

const MOST = 100;

/** Adds an address register (juso.go.kr) of a dozen addresses; the reading `xml-errors` answers trouble in XML all the same. */
export function addJuso(room: FastifyInstance, account: JusoAccount, { switches }: ProviderParts): void {
  const told = toldTo(switches, 'juso');
  room.addHook('preHandler', downWhenTold(told));
  room.get<{ Querystring: Record<string, string> }>('/addrlink/addrLinkApi.do', async (request, reply) => {
    const { confmKey = '', keyword = '', currentPage = '1', countPerPage = '10' } = request.query;
    const trouble = troubleWith(confmKey, keyword, account);
    if (trouble && told.readings.includes('xml-errors'))
      return reply.type('text/xml').send(`<results><common><errorCode>${trouble[0]}</errorCode></common></results>`);
    const found = trouble ? [] : addressesFor(keyword);
    const size = Math.min(Number(countPerPage), MOST);
    const first = (Number(currentPage) - 1) * size;
    const [errorCode, errorMessage] = trouble ?? ['0', '정상'];
    const common = { errorCode, errorMessage, totalCount: String(found.length), currentPage, countPerPage };
    const juso = trouble ? null : found.slice(first, first + size).map(written);
    return answerUnlessTold(reply, told, { results: { common, juso } });
  });
}

function troubleWith(key: string, keyword: string, account: JusoAccount): readonly [string, string] | null {
  if (key !== account.key) return ['E0001', '승인되지 않은 KEY 입니다.'];
  if (keyword.trim() === '') return ['E0005', '검색어가 입력되지 않았습니다.'];
  if (/[%=><[\]]/.test(keyword)) return ['E0013', '특수문자는 검색할 수 없습니다.'];
  if (keyword.trim().length < 2) return ['E0008', '검색어는 두글자 이상 입력되어야 합니다.'];
  return null;
}

function written(address: KnownAddress): object {
  const { siNm, sggNm, emdNm, lot, bdNm, zipNo, admCd, rn, buldMnnm, buldSlno } = address;
  const roadAddrPart1 = `${siNm} ${sggNm} ${roadOf(address)}`;
  const roadAddrPart2 = ` (${[emdNm, bdNm].filter((part) => part !== '').join(', ')})`;
  return {
    roadAddr: `${roadAddrPart1}${roadAddrPart2}`,
    roadAddrPart1,
    roadAddrPart2,
    jibunAddr: `${siNm} ${sggNm} ${emdNm} ${lot} ${bdNm}`.trimEnd(),
    engAddr: '',
    zipNo,
    admCd,
    rnMgtSn: `${admCd.slice(0, 5)}3000001`,
    bdMgtSn: `${admCd}1000000000000001`,
    detBdNmList: '',
    bdNm,
    bdKdcd: '0',
    siNm,
    sggNm,
    emdNm,
    liNm: '',
    rn,
    udrtYn: '0',
    buldMnnm: String(buldMnnm),
    buldSlno: String(buldSlno),
    mtYn: '0',
    lnbrMnnm: lot.split('-')[0] ?? '0',
    lnbrSlno: lot.split('-')[1] ?? '0',
    emdNo: '01',
  };
}
