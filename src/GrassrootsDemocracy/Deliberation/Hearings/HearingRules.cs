namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The rules on the hearings of a level, each norm found or open.</summary>
public sealed record HearingRules : Rules<HearingRules>
{
    private HearingRules(Rulebook rulebook, HearingNorms norms)
    {
        Norms = norms;
        Kinds = rulebook.FindOrOpen(norms.Kinds);
        Forms = rulebook.FindOrOpen(norms.Forms);
        AllSides = rulebook.FindOrOpen(norms.AllSides);
        Sides = rulebook.FindOrOpen(norms.Sides);
        Participants = rulebook.FindOrOpen(norms.Participants);
        MostApart = rulebook.FindOrOpen(norms.MostApart);
        Steps = rulebook.FindOrOpen(norms.Steps);
        IsPublic = rulebook.FindOrOpen(norms.IsPublic);
        RecordSigned = rulebook.FindOrOpen(norms.RecordSigned);
        Answered = rulebook.FindOrOpen(norms.Answered);
        CommentsFor = rulebook.FindOrOpen(norms.CommentsFor);
        ShorterCommentsIfExplained = rulebook.FindOrOpen(norms.ShorterCommentsIfExplained);
        RightsBefore = rulebook.FindOrOpen(norms.RightsBefore);
        RightsAt = rulebook.FindOrOpen(norms.RightsAt);
        RightsAfter = rulebook.FindOrOpen(norms.RightsAfter);
        ChairedBy = rulebook.FindOrOpen(norms.ChairedBy);
        ChosenFor = rulebook.FindOrOpen(norms.ChosenFor);
        Duties = rulebook.FindOrOpen(norms.Duties);
        OnceOnly = rulebook.FindOrOpen(norms.OnceOnly);
        Heeded = rulebook.FindOrOpen(norms.Heeded);
        HeldBack = rulebook.FindOrOpen(norms.HeldBack);
        Process = Procedure.From(rulebook, norms.Process.Id);
    }

    /// <summary>Gets the names of the norms.</summary>
    public HearingNorms Norms { get; }

    internal NormOrOpen<ValueList<Label>> Kinds { get; }
    internal NormOrOpen<ValueList<Label>> Forms { get; }
    internal NormOrOpen<bool> AllSides { get; }
    internal NormOrOpen<ValueList<HearingSide>> Sides { get; }
    internal NormOrOpen<CountRange> Participants { get; }
    internal NormOrOpen<int> MostApart { get; }
    internal NormOrOpen<ValueList<Label>> Steps { get; }
    internal NormOrOpen<bool> IsPublic { get; }
    internal NormOrOpen<bool> RecordSigned { get; }
    internal NormOrOpen<bool> Answered { get; }
    internal NormOrOpen<TimeLimit> CommentsFor { get; }
    internal NormOrOpen<bool> ShorterCommentsIfExplained { get; }
    internal NormOrOpen<ValueList<Label>> RightsBefore { get; }
    internal NormOrOpen<ValueList<Label>> RightsAt { get; }
    internal NormOrOpen<ValueList<Label>> RightsAfter { get; }
    internal NormOrOpen<ValueList<Label>> ChairedBy { get; }
    internal NormOrOpen<ValueList<Label>> ChosenFor { get; }
    internal NormOrOpen<ValueList<Label>> Duties { get; }
    internal NormOrOpen<bool> OnceOnly { get; }
    internal NormOrOpen<bool> Heeded { get; }
    internal NormOrOpen<Quota> HeldBack { get; }

    /// <summary>Gets the stages, with the days and the bodies.</summary>
    public Procedure Process { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The level, such as <see cref="HearingNorms.Community"/>.</param>
    /// <returns>The rules.</returns>
    public static HearingRules From(Rulebook rulebook, HearingNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Level, book => new(book, norms));

    /// <summary>Judges a hearing, and the decision after it, as they stand on a day.</summary>
    /// <param name="hearing">The facts.</param>
    /// <param name="on">The day; what the log says of later days is not yet known on it.</param>
    /// <returns>What is due next, what becomes of the statements, what a decision lacked, and the ledger.</returns>
    public HearingOutcome Check(Hearing hearing, LocalDate on) => new(For(hearing), hearing, on);

    /// <summary>Judges a hearing together with the vote that decided the matter.</summary>
    /// <param name="hearing">
    /// The facts of the hearing. Its log need not hold the decision: the day, the body and the ballot are taken from the vote;
    /// so is the kind of the matter where the hearing has none.
    /// </param>
    /// <param name="motion">The vote, as <see cref="AssemblyRules.Decide"/> decided it.</param>
    /// <param name="on">The day; what is dated later is not yet known on it.</param>
    /// <returns>Both, with one line that says whether the hearing came first and what it lacked.</returns>
    public HeardDecision CheckDecision(Hearing hearing, MotionOutcome motion, LocalDate on) =>
        new(this, Guard.Against.Null(hearing), Guard.Against.Null(motion), on);
}
