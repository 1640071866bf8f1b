namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The names of the norms on the yearly session of a standing congress (常任制年会).</summary>
/// <remarks>The session is a procedure: papers, report, inquiry, ballot, and proposals that a committee reviews and follows.</remarks>
/// <param name="kind">The congress.</param>
public sealed class StandingCongressNorms(Label kind) : KindNorms("deliberation", kind)
{
    /// <summary>Gets the names for the party congress (党代表大会).</summary>
    public static StandingCongressNorms PartyCongress { get; } = new(Bodies.PartyCongress);

    /// <summary>Gets the evidence that the report was explained and not read out (说明而不宣读).</summary>
    public static Label Explained { get; } =
        new("evidence/explained", "explained and not read out", "以说明代替宣读");

    /// <summary>Gets the id of the procedure that a yearly session is.</summary>
    public string SessionId => $"{Prefix}.annual-session";

    /// <summary>Gets the name for how many themes a session has.</summary>
    public NormName<CountRange> Themes => field ??= Range("themes", "themes of a session", "年会主题数");

    /// <summary>Gets the names for handing out the report before the session.</summary>
    public StageNorms Papers => field ??= Stage("papers", "handing out the report", "会前印发报告");

    /// <summary>Gets the names for the report.</summary>
    public StageNorms Report => field ??= Stage("report", "explaining the report", "说明报告");

    /// <summary>Gets the names for the inquiry.</summary>
    public StageNorms Inquiry => field ??= Stage("inquiry", "inquiry", "询问");

    /// <summary>Gets the names for the ballot.</summary>
    public StageNorms Ballot => field ??= Stage("ballot", "decision by ballot", "票决");

    /// <summary>Gets the names for reviewing the proposals.</summary>
    public StageNorms ProposalReview =>
        field ??= Stage("proposal-review", "reviewing the proposals", "审查提案");

    /// <summary>Gets the names for following the proposals.</summary>
    public StageNorms ProposalFollowUp =>
        field ??= Stage("proposal-follow-up", "following the proposals", "督办提案");

    /// <summary>Names the norms of a stage that is not among these.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names of its norms, as part of a session.</returns>
    public StageNorms Stage(Label stage) => new(SessionId, Guard.Against.Null(stage));

    private StageNorms Stage(string key, string english, string chinese) =>
        Stage(new($"congress-stage/{key}", english, chinese));
}
