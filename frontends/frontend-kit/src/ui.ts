/* Mantine and react-hook-form enter here only, so that one copy draws every slice and a change of kit touches one file. */
export {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Menu,
  Popover,
  SegmentedControl,
  Select,
  Skeleton,
  Stack,
  Switch,
  Tabs,
  Text,
  Textarea,
  TextInput,
  Tooltip,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
export { useFieldArray, useForm, useWatch } from 'react-hook-form';
