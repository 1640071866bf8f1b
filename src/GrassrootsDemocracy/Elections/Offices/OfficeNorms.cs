namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>The names of the norms by which the votes for several offices become the holders of their seats.</summary>
public sealed class OfficeNorms
{
    internal OfficeNorms(BodyNorms body)
    {
        var kind = body.Kind;
        Rounds = Name<ValueList<OfficeRound>>(
                "rounds",
                Order.None,
                new("rounds of the offices", "各职务选举的轮次")
            )
            .NotEmpty();
        Folding = Name<VoteFolding>(
            "folding",
            Order.None,
            new("votes for a higher office", "高职务得票的下加")
        );
        TwoOffices = Name<OfficeKept>(
            "two-offices",
            Order.None,
            new("elected to two offices, one keeps", "同时当选两项职务的保留")
        );
        AfterTwoOffices = Name<SeatFilling>(
            "after-two-offices",
            Order.None,
            new("seat of the office not kept", "未保留职务的名额")
        );
        KeptApart = body.KeptApart;
        KeptOfKin = Name<ValueList<KinCriterion>>(
            "kept-of-kin",
            Order.None,
            new("which of two relatives stays", "亲属之间的留任")
        );
        AfterKin = Name<SeatFilling>(
            "after-kin",
            Order.None,
            new("seat of the relative who goes", "因回避空出的名额")
        );
        AfterBar = Name<SeatFilling>(
            "after-bar",
            Order.None,
            new("seat of somebody elected who is barred", "当选无效空出的名额")
        );
        AfterRefusal = Name<SeatFilling>(
            "after-refusal",
            Order.None,
            new("seat of somebody who refuses or dies", "不就任或者死亡空出的名额")
        );
        Acting = Name<ValueList<ActingHead>>(
            "acting",
            Order.None,
            new("who acts without a head", "主要职务空缺时主持工作的人")
        );
        Women = new(kind, "women", body.WomenLeast, new("how women get their seats", "保障妇女成员的方式"));
        Minority = new(
            kind,
            "minority",
            body.MinorityLeast,
            new("how they get their seats", "保障人数较少民族成员的方式")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.offices.{norm}", order, title, kind);
    }

    /// <summary>Gets the name for the rounds, in their order, and who may stand in each.</summary>
    public NormName<ValueList<OfficeRound>> Rounds { get; }

    /// <summary>Gets the name for whether votes for a higher office count for a lower one.</summary>
    public NormName<VoteFolding> Folding { get; }

    /// <summary>Gets the name for which office a person elected to two of them keeps.</summary>
    public NormName<OfficeKept> TwoOffices { get; }

    /// <summary>Gets the name for what becomes of the seat in the office not kept.</summary>
    public NormName<SeatFilling> AfterTwoOffices { get; }

    /// <summary>Gets the name for which relatives may not sit together (任职回避).</summary>
    public NormName<KinCircle> KeptApart { get; }

    /// <summary>Gets the name for what decides, one after the other, which of two relatives keeps the seat.</summary>
    public NormName<ValueList<KinCriterion>> KeptOfKin { get; }

    /// <summary>Gets the name for what becomes of the other's seat.</summary>
    public NormName<SeatFilling> AfterKin { get; }

    /// <summary>Gets the name for what becomes of the seat of somebody elected who is barred.</summary>
    public NormName<SeatFilling> AfterBar { get; }

    /// <summary>Gets the name for what becomes of the seat of somebody who refuses it, or dies before taking it.</summary>
    public NormName<SeatFilling> AfterRefusal { get; }

    /// <summary>Gets the name for who acts, in this order, while nobody holds the highest office.</summary>
    public NormName<ValueList<ActingHead>> Acting { get; }

    /// <summary>Gets the names for the seats of women.</summary>
    public GuaranteeNorms Women { get; }

    /// <summary>Gets the names for the seats of the nationalities with fewer people (人数较少的民族).</summary>
    public GuaranteeNorms Minority { get; }
}
