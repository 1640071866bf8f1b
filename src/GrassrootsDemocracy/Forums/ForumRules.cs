namespace GrassrootsDemocracy.Forums;

/// <summary>The rules on what is held again and again, each norm found or open.</summary>
public sealed record ForumRules : Rules<ForumRules>
{
    private ForumRules(Rulebook rulebook, ForumNorms norms)
    {
        Kind = norms.Kind;
        Every = rulebook.FindOrOpen(norms.Every);
        AdHoc = rulebook.FindOrOpen(norms.AdHoc);
        DaysFixed = rulebook.FindOrOpen(norms.DaysFixed);
        DaysFixedBy = rulebook.FindOrOpen(norms.DaysFixedBy);
        PlaceFixed = rulebook.FindOrOpen(norms.PlaceFixed);
        LedBy = rulebook.FindOrOpen(norms.LedBy);
        InTurn = rulebook.FindOrOpen(norms.InTurn);
        Substitutions = rulebook.FindOrOpen(norms.Substitutions);
        MainSpeaker = rulebook.FindOrOpen(norms.MainSpeaker);
        Supplementary = rulebook.FindOrOpen(norms.Supplementary);
        TimesOfDay = rulebook.FindOrOpen(norms.TimesOfDay);
        TimesShare = rulebook.FindOrOpen(norms.TimesShare);
        Contents = rulebook.FindOrOpen(norms.Contents);
        LeastChannels = rulebook.FindOrOpen(norms.LeastChannels);
        OnTheSpot = rulebook.FindOrOpen(norms.OnTheSpot);
        AnsweredBy = rulebook.FindOrOpen(norms.AnsweredBy);
        NoHierarchy = rulebook.FindOrOpen(norms.NoHierarchy);
        Officers = rulebook.FindOrOpen(norms.Officers);
        OpinionsEvery = rulebook.FindOrOpen(norms.OpinionsEvery);
        Matter = Procedure.From(rulebook, norms.MatterId);
    }

    /// <summary>Gets what is held.</summary>
    public Label Kind { get; }

    internal NormOrOpen<Cadence> Every { get; }
    internal NormOrOpen<bool> AdHoc { get; }
    internal NormOrOpen<bool> DaysFixed { get; }
    internal NormOrOpen<ValueList<Label>> DaysFixedBy { get; }
    internal NormOrOpen<bool> PlaceFixed { get; }
    internal NormOrOpen<ValueList<Label>> LedBy { get; }
    internal NormOrOpen<bool> InTurn { get; }
    internal NormOrOpen<bool> Substitutions { get; }
    internal NormOrOpen<ValueList<Label>> MainSpeaker { get; }
    internal NormOrOpen<bool> Supplementary { get; }
    internal NormOrOpen<ValueList<Label>> TimesOfDay { get; }
    internal NormOrOpen<Threshold> TimesShare { get; }
    internal NormOrOpen<ValueList<Label>> Contents { get; }
    internal NormOrOpen<int> LeastChannels { get; }
    internal NormOrOpen<bool> OnTheSpot { get; }
    internal NormOrOpen<ValueList<Label>> AnsweredBy { get; }
    internal NormOrOpen<bool> NoHierarchy { get; }
    internal NormOrOpen<bool> Officers { get; }
    internal NormOrOpen<Cadence> OpinionsEvery { get; }

    // What each matter goes through that is raised there; without stages where no rulebook speaks of it.
    internal Procedure Matter { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">What is held.</param>
    /// <returns>The rules.</returns>
    public static ForumRules From(Rulebook rulebook, ForumNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms), readsLater: true);

    /// <summary>Checks what was held over a time as it stands on a day.</summary>
    /// <param name="log">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>What is due and overdue, where matters stand, and the ledger.</returns>
    public ForumOutcome Check(ForumLog log, LocalDate on) => new(For(log), log, on);

    /// <summary>Makes a rota: who is on duty on which day, and who leads.</summary>
    /// <param name="task">The people and the days.</param>
    /// <returns>The rota, and how even it is.</returns>
    public DutyRota Plan(DutyTask task) => new(For(task), task);
}
