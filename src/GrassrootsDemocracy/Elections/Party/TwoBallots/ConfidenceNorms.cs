namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The names of the norms by which a confidence ballot (信任票) ranks people before a body decides on them.</summary>
/// <remarks>The same ballot serves elections, admitting and appraising members and recommending reserve cadres.</remarks>
/// <param name="kind">The stable id of what the ballot is for, such as "party-branch-committee".</param>
public sealed class ConfidenceNorms(Label kind) : KindNorms("election", kind, "confidence")
{
    /// <summary>Gets the names for admitting party members (发展党员).</summary>
    public static ConfidenceNorms MemberAdmission { get; } = new(Undertakings.MemberAdmission);

    /// <summary>Gets the names for appraising party members (评议党员).</summary>
    public static ConfidenceNorms MemberAppraisal { get; } = new(Undertakings.MemberAppraisal);

    /// <summary>Gets the names for recommending reserve cadres (推荐后备干部), the first ballot.</summary>
    public static ConfidenceNorms ReserveCadres { get; } = new(Undertakings.ReserveCadres);

    /// <summary>Gets the names for recommending reserve cadres, the second ballot, by the party members.</summary>
    public static ConfidenceNorms ReserveCadresByMembers { get; } = new(Undertakings.ReserveCadresByMembers);

    /// <summary>Gets the name for whether a qualification review (资格审查) comes first.</summary>
    public NormName<bool> Review =>
        field ??= Must("review", "qualification review before the confidence ballot", "信任投票前的资格审查");

    /// <summary>Gets the name for who casts the ballot.</summary>
    public NormName<Label> Voters =>
        field ??= Name<Label>("voters", "who casts the confidence ballot", "信任投票人");

    /// <summary>Gets the name for the share of those asked that must take part.</summary>
    public NormName<Quota> Turnout =>
        field ??= VoteShare("turnout", "turnout of the confidence ballot", "信任投票参加率");

    /// <summary>Gets the name for the share of votes that is confidence enough; silent where only the rank matters.</summary>
    public NormName<Quota> Share => field ??= VoteShare("share", "confidence votes needed", "所需信任票");

    /// <summary>Gets the name for how many more preliminary candidates than posts there are.</summary>
    public NormName<Surplus> Places =>
        field ??= Name<Surplus>(
            "places",
            Surplus.Compare,
            "preliminary candidates over posts",
            "预备候选人多于职数"
        );
}
