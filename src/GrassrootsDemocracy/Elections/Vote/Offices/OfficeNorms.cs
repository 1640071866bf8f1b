namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>The names of the norms by which the votes for several offices become the holders of their seats.</summary>
public sealed class OfficeNorms : KindNorms
{
    internal OfficeNorms(Label kind)
        : base("election", kind, "offices") { }

    // What is asked of the body in whatever room: one name for one article.
    internal BodyNorms Body
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the name for the rounds, in their order, and who may stand in each.</summary>
    public NormName<ValueList<OfficeRound>> Rounds =>
        field ??= Name<ValueList<OfficeRound>>("rounds", "rounds of the offices", "各职务选举的轮次")
            .NotEmpty();

    /// <summary>Gets the name for whether votes for a higher office count for a lower one.</summary>
    public NormName<VoteFolding> Folding =>
        field ??= Name<VoteFolding>("folding", "votes for a higher office", "高职务得票的下加");

    /// <summary>Gets the name for which office a person elected to two of them keeps.</summary>
    public NormName<OfficeKept> TwoOffices =>
        field ??= Name<OfficeKept>(
            "two-offices",
            "elected to two offices, one keeps",
            "同时当选两项职务的保留"
        );

    /// <summary>Gets the name for what becomes of the seat in the office not kept.</summary>
    public NormName<SeatFilling> AfterTwoOffices =>
        field ??= Name<SeatFilling>("after-two-offices", "seat of the office not kept", "未保留职务的名额");

    /// <summary>Gets the name for which relatives may not sit together (任职回避).</summary>
    public NormName<KinCircle> KeptApart => Body.KeptApart;

    /// <summary>Gets the name for what decides, one after the other, which of two relatives keeps the seat.</summary>
    public NormName<ValueList<KinCriterion>> KeptOfKin =>
        field ??= Name<ValueList<KinCriterion>>(
            "kept-of-kin",
            "which of two relatives stays",
            "亲属之间的留任"
        );

    /// <summary>Gets the name for what becomes of the other's seat.</summary>
    public NormName<SeatFilling> AfterKin =>
        field ??= Name<SeatFilling>("after-kin", "seat of the relative who goes", "因回避空出的名额");

    /// <summary>Gets the name for what becomes of the seat of somebody elected who is barred.</summary>
    public NormName<SeatFilling> AfterBar =>
        field ??= Name<SeatFilling>(
            "after-bar",
            "seat of somebody elected who is barred",
            "当选无效空出的名额"
        );

    /// <summary>Gets the name for what becomes of the seat of somebody who refuses it, or dies before taking it.</summary>
    public NormName<SeatFilling> AfterRefusal =>
        field ??= Name<SeatFilling>(
            "after-refusal",
            "seat of somebody who refuses or dies",
            "不就任或者死亡空出的名额"
        );

    /// <summary>Gets the name for who acts, in this order, while nobody holds the highest office.</summary>
    public NormName<ValueList<ActingHead>> Acting =>
        field ??= Name<ValueList<ActingHead>>(
            "acting",
            "who acts without a head",
            "主要职务空缺时主持工作的人"
        );

    /// <summary>Gets the names for the seats of women.</summary>
    public GuaranteeNorms Women =>
        field ??= new(Kind, "women", Body.WomenLeast, new("how women get their seats", "保障妇女成员的方式"));

    /// <summary>Gets the names for the seats of the nationalities with fewer people (人数较少的民族).</summary>
    public GuaranteeNorms Minority =>
        field ??= new(
            Kind,
            "minority",
            Body.MinorityLeast,
            new("how they get their seats", "保障人数较少民族成员的方式")
        );
}
