/**
 * Every refusal of the stand-in. The codes are from field-notes.md, section 3. The three from 900001 on are the
 * stand-in's own, outside every range that a platform uses: the contract states a limit without a code for
 * exceeding it (`invalidParameter`), or states nothing (`notStated`, `levelTooLow`).
 */
const refusals = {
  consumerRefused: [10001, '软件key或secret错误'],
  tokenInvalid: [10002, 'account_token无效或已过期'],
  wrongPassword: [10101, '用户名或密码错误'],
  notSignedIn: [10102, '用户未登录或登录已超时'],
  noResources: [20101, '没有可用的会议资源'],
  meetingLimit: [20102, '会议数已达上限'],
  tooManyTerminals: [20301, '终端数超过会议规模'],
  layoutUnsupported: [20333, '不支持的画面合成风格'],
  presetNameTaken: [21731, '预案名称已存在'],
  presetNameLength: [21732, '预案名称长度错误'],
  noSuchPreset: [21733, '预案不存在'],
  noSuchMeeting: [51104, '会议不存在'],
  meetingCancelled: [51106, '会议已取消'],
  meetingStarted: [51107, '会议已开始'],
  meetingEnded: [51109, '会议已结束'],
  notTheCreator: [51112, '不是会议创建者,无权操作'],
  badTimes: [51119, '会议开始时间错误'],
  noFreeRoom: [51122, '没有空闲的虚拟会议室'],
  sameNameSameDay: [51124, '同一天内已存在同名会议'],
  roomInUse: [99991, '虚拟会议室正在使用'],
  roomLimit: [99993, '虚拟会议室数量已达上限'],
  notRunning: [99994, '会议未召开'],
  roomNameTaken: [99995, '虚拟会议室名称已存在'],
  noSuchRoom: [99996, '虚拟会议室不存在'],
  approvalOn: [99997, '已开启会议审批,不能创建即时会议,请预约会议'],
  noSuchTemplate: [99998, '会议模板不存在'],
  notStated: [900001, 'not stated: '],
  levelTooLow: [900002, 'not stated: API-Level 低于该接口的最低支持版本'],
  invalidParameter: [900003, '参数错误: '],
} as const satisfies Record<string, readonly [code: number, description: string]>;

export type RefusalName = keyof typeof refusals;

/** Thrown by rules and handlers; answered as `{"success":0,"error_code":…,"description":…}` with HTTP 200. */
export class Refusal extends Error {
  readonly code: number;
  readonly refusal: RefusalName;

  constructor(refusal: RefusalName, detail = '') {
    super(`${refusals[refusal][1]}${detail}`);
    this.name = 'Refusal';
    this.refusal = refusal;
    this.code = refusals[refusal][0];
  }
}

/**
 * A refusal for a value outside a stated limit. The field's contract name comes first, so that a form can find
 * it.
 */
export function invalid(field: string, why: string): Refusal {
  return new Refusal('invalidParameter', `${field} ${why}`);
}

/** A refusal for something the contract does not define; the stand-in invents nothing. */
export function notStated(what: string): Refusal {
  return new Refusal('notStated', what);
}
