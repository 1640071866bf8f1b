using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// What the measures of Shanghai name and no other text that was read does.
internal static class ShanghaiLabels
{
    public static Label Reasons { get; } =
        new("evidence/reasons-of-postponement", "the reasons for a later election", "延期理由");

    public static Label Length { get; } =
        new("evidence/length-of-postponement", "by how long it is later", "延长期限");

    public static Label ReviewedByTownship { get; } =
        new("evidence/reviewed-by-township", "review by the township", "乡、镇人民政府审查");

    public static Label FiledWithCity { get; } =
        new(
            "evidence/filed-with-city",
            "filing with the city's civil affairs department",
            "报市民政部门备案"
        );

    public static Label Officers { get; } =
        new("evidence/officers-fixed", "scrutineers and other staff fixed", "拟定监票人和工作人员");

    public static Label OfficersTrained { get; } =
        new("evidence/officers-trained", "the staff trained", "培训选举工作人员");

    public static Label PollingTime { get; } =
        new("evidence/polling-time-published", "the polling time published", "公布投票时间");

    public static Label Ballots { get; } = new("evidence/ballots-printed", "the ballots printed", "印制选票");

    public static Label Places { get; } =
        new("evidence/polling-places", "polling places set up", "设立选举会场、投票站");

    public static Label ProxiesVerified { get; } =
        new("evidence/proxies-verified", "the proxy holders verified", "核实委托的投票人");

    public static Label KeptByTownship { get; } =
        new("evidence/ballots-kept-by-township", "the township keeps the ballots", "交由乡、镇人民政府保管");

    public static Label KeptUntilTheNext { get; } =
        new(
            "evidence/ballots-kept-until-the-next",
            "the ballots kept until the next election has ended",
            "保存至下一届选举工作结束"
        );

    public static Label CommitteeSeat { get; } =
        new("place/committee-seat", "the seat of the villagers' committee", "村民委员会所在地");

    public static Label GroupSeats { get; } =
        new("place/group-seats", "the seat of every villagers' group", "各村民小组所在地");

    public static Label Certificate { get; } =
        new("proxy-fact/certificate", "a proxy certificate from the election committee", "委托投票证");

    public static Label HandedInByThem { get; } =
        new(
            "proxy-fact/handed-in-at-the-committee",
            "settled at the election committee by the principal or the holder",
            "委托人或者受委托人到村民选举委员会办理手续"
        );

    public static ValueList<Label> Handed { get; } =
    [
        new("handover-item/property", "public property", "公共财物"),
        new("handover-item/accounts", "the accounts", "财务账目"),
        new("handover-item/claims-and-debts", "the papers on claims and debts", "债权债务凭证"),
        new("handover-item/archives", "the archives", "档案资料"),
    ];

    public static VoterClass InTheSpousesVillage { get; } =
        Confirmed(
            new(
                "voter-class/in-the-spouse-s-village",
                "people living in their spouse's village",
                "婚后居住在配偶户籍所在村的人员"
            ),
            new(
                "voter-fact/lives-in-the-spouse-s-village",
                "living in the village where the spouse is registered",
                "婚后居住在配偶户籍所在村"
            )
        );

    public static VoterClass FormerVillagers { get; } =
        Confirmed(
            new(
                "voter-class/former-villagers",
                "former villagers with rights in the collective",
                "对本村集体经济依法享有权益的原村民"
            ),
            new(
                "voter-fact/has-rights-in-the-collective",
                "having rights in the village's collective economy",
                "对本村集体经济依法享有权益"
            )
        );

    private static VoterClass Confirmed(Label name, Label why) =>
        new(
            name,
            [
                Condition.That(why),
                Condition.That(VoterFacts.Applied),
                Condition.That(VoterFacts.ConfirmedByElectionCommittee),
            ]
        );
}
