/**
 * Traditional characters, each before its simplified form: those of the answers and prompts of the bank's blanks and of the course's
 * terms, no others, so that a page carries a kilobyte and not a dictionary. A content test derives them again.
 * Source: OpenCC's character tables (test/content/fixtures/traditional.txt, Apache 2.0).
 */
export const PAIRS =
  '並并併并來来係系倉仓個个們们偽伪備备傳传傾倾僞伪價价儘尽償偿優优兒儿內内兩两凈净別别剋克創创動动務务勢势勵励匯汇區区厤历吳吴員员唸念噹当嚮向嚴严圍围報报場场塊块' +
  '壓压壘垒奮奋學学實实將将對对導导層层屬属師师帶带幣币幷并幾几庫库廣广張张彆别彙汇徑径從从復复悅悦愛爱態态慣惯慮虑憤愤應应懷怀戰战戶户捨舍換换損损擇择擔担據据攜携' +
  '敎教數数斷断旣既昇升時时曆历曉晓曏向會会朮术業业構构標标機机橫横檔档檻槛權权歡欢歷历氣气決决沒没況况洩泄淨净減减測测準准滙汇滿满潛潜濟济為为無无營营爭争爲为犧牺' +
  '狀状狹狭獲获現现環环產产産产畢毕異异當当發发盡尽確确碼码礎础礙碍種种稱称穩稳穫获競竞箇个節节範范紀纪終终組组結结絕绝給给統统絶绝經经綫线維维緊紧緒绪線线縮缩縱纵' +
  '總总績绩繫系續续纍累纔才羣群義义習习聯联聲声聽听腳脚與与興兴舉举茲兹處处虛虚號号術术衕同衛卫裏里補补裡里製制複复覈核見见規规視视覺觉觀观觸触計计訊讯討讨訪访設设' +
  '訴诉註注証证評评話话認认誠诚說说説说請请論论諾诺證证識识護护變变讓让負负貨货買买費费貼贴資资賠赔賣卖質质購购趨趋車车軟软較较輓挽輸输轉转辯辩迴回逕径這这週周進进' +
  '過过遲迟選选還还邊边釋释銷销錢钱錦锦錶表長长門门開开間间閤合關关陞升陣阵階阶際际隻只雙双響响須须預预頭头額额類类顧顾風风駕驾駛驶騷骚驗验驚惊體体髮发鬚须麪面麫面' +
  '麵面點点齣出';

const SIMPLE: ReadonlyMap<string, string> = new Map((PAIRS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** A text with these characters in their simplified form. Example: simplified('貼現率') is '贴现率'. */
export const simplified = (text: string): string => text.replace(/[\u4e00-\u9fff]/g, (han) => SIMPLE.get(han) ?? han);
