namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The rules of a decision that goes from body to body, each norm found or open.</summary>
public sealed record StagedDecisionRules : Rules<StagedDecisionRules>
{
    private StagedDecisionRules(Rulebook rulebook, StagedDecisionNorms norms)
    {
        Norms = norms;
        Votes = rulebook.FindOrOpen(norms.Votes);
        Mergers = rulebook.FindOrOpen(norms.Mergers);
        Process = Procedure.From(rulebook, norms.Id);
    }

    /// <summary>Gets the names of the norms.</summary>
    public StagedDecisionNorms Norms { get; }

    internal NormOrOpen<ValueList<Label>> Votes { get; }
    internal NormOrOpen<ValueList<StageMerger>> Mergers { get; }

    /// <summary>Gets the stages, each with its body and its days.</summary>
    public Procedure Process { get; }

    /// <summary>Finds the rules of the two-assembly decision (两会制) in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms"><see cref="StagedDecisionNorms.TwoAssemblies"/>.</param>
    /// <returns>The rules.</returns>
    public static StagedDecisionRules From(Rulebook rulebook, TwoAssemblyNorms norms) =>
        From(rulebook, Guard.Against.Null(norms).Names);

    /// <summary>Finds the rules of four deliberations and two disclosures (四议两公开) in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms"><see cref="StagedDecisionNorms.FourDeliberations"/>.</param>
    /// <returns>The rules.</returns>
    public static StagedDecisionRules From(Rulebook rulebook, FourDeliberationsNorms norms) =>
        From(rulebook, Guard.Against.Null(norms).Names);

    /// <summary>Finds the rules of a decision that another rulebook has invented.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of decision.</param>
    /// <returns>The rules.</returns>
    public static StagedDecisionRules From(Rulebook rulebook, StagedDecisionNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms), readsLater: true);

    /// <summary>Judges a decision as it stands on a day.</summary>
    /// <param name="decision">The facts.</param>
    /// <param name="on">The day; what is dated later is not yet known on it.</param>
    /// <returns>Where it stands, what comes next, each vote, and the ledger.</returns>
    public StagedDecisionOutcome Check(StagedDecision decision, LocalDate on) =>
        new(For(decision), decision, on);

    // The body that met brings its rules; what is stated for its vote in this stage goes before them.
    internal MotionOutcome Decide(StageMeeting meeting, Meeting held)
    {
        var body = new AssemblyNorms(meeting.Meeting.Body);
        var general = AssemblyRules.From(Reading.Rulebook, body);
        var special = AssemblyRules.From(Reading.Rulebook, Norms.VoteOf(body, meeting.Stage));
        return (
            special.Opening == general.Opening && special.Majority == general.Majority ? general : special
        ).Decide(held, meeting.Vote);
    }
}
