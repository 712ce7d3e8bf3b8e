import { pickCause } from '../../../cypher/local/pick-cause'

test.each([
  ['IOException: No space left on device\n', 'IOException: No space left on device'],
  ['Error occurred during initialization of VM\nToo small maximum heap\n', 'Too small maximum heap'],
  ['Invalid maximum heap size: -Xmxlots\nError: Could not create the Java Virtual Machine.\nError: A fatal exception has occurred. Program will exit.\n', 'Invalid maximum heap size: -Xmxlots'],
  ['BindException: Address already in use\n\tat java.base/sun.nio.ch.Net.bind0(Native Method)\n\n', 'BindException: Address already in use'],
  ['NOTE: Picked up JDK_JAVA_OPTIONS: -Xint\nPicked up JAVA_TOOL_OPTIONS: -Xint\nOpenJDK 64-Bit Server VM warning: something\nwaiting\nholding\n', null],
  ['', null],
])('the cause in %j is %j', (output, cause) => {
  expect(pickCause(output)).toBe(cause)
})
