namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The rules on who works at the vote and on mobile ballot boxes, each norm found or open.</summary>
public sealed record PollingRules : Rules<PollingRules>
{
    private PollingRules(Rulebook rulebook, PollingNorms norms)
    {
        Roles = rulebook.FindOrOpen(norms.Roles);
        NoCandidates = rulebook.FindOrOpen(norms.NoCandidates);
        NoRelatives = rulebook.FindOrOpen(norms.NoRelatives);
        HelpReasons = rulebook.FindOrOpen(norms.HelpReasons);
        Helpers = rulebook.FindOrOpen(norms.Helpers);
        Choices = rulebook.FindOrOpen(norms.Choices);
        StationScrutineers = rulebook.FindOrOpen(norms.StationScrutineers);
        BoxReasons = rulebook.FindOrOpen(norms.BoxReasons);
        BoxApproval = rulebook.FindOrOpen(norms.BoxApproval);
        BoxScrutineers = rulebook.FindOrOpen(norms.BoxScrutineers);
        BoxPublished = rulebook.FindOrOpen(norms.BoxPublished);
    }

    internal NormOrOpen<ValueList<Label>> Roles { get; }
    internal NormOrOpen<bool> NoCandidates { get; }
    internal NormOrOpen<KinCircle> NoRelatives { get; }
    internal NormOrOpen<ValueList<Label>> HelpReasons { get; }
    internal NormOrOpen<ValueList<Label>> Helpers { get; }
    internal NormOrOpen<ValueList<Label>> Choices { get; }
    internal NormOrOpen<int> StationScrutineers { get; }
    internal NormOrOpen<ValueList<Label>> BoxReasons { get; }
    internal NormOrOpen<ValueList<Label>> BoxApproval { get; }
    internal NormOrOpen<int> BoxScrutineers { get; }
    internal NormOrOpen<bool> BoxPublished { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The names, such as those of <see cref="ElectionNorms.Polling"/>.</param>
    /// <returns>The rules.</returns>
    public static PollingRules From(Rulebook rulebook, PollingNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Judges an arrangement.</summary>
    /// <param name="arrangement">The facts.</param>
    /// <returns>The ledger.</returns>
    public PollingOutcome Check(PollingArrangement arrangement) => new(For(arrangement), arrangement);
}
