namespace GrassrootsDemocracy.Elections.Process;

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

    /// <summary>Gets the work from which candidates and their relatives are kept.</summary>
    public NormOrOpen<ValueList<Label>> Roles { get; }

    /// <summary>Gets whether candidates are kept from that work.</summary>
    public NormOrOpen<bool> NoCandidates { get; }

    /// <summary>Gets which relatives of candidates are kept from that work.</summary>
    public NormOrOpen<KinCircle> NoRelatives { get; }

    /// <summary>Gets for which reasons a ballot may be written by somebody else.</summary>
    public NormOrOpen<ValueList<Label>> HelpReasons { get; }

    /// <summary>Gets who may write for a voter who cannot.</summary>
    public NormOrOpen<ValueList<Label>> Helpers { get; }

    /// <summary>Gets what a voter may do with a name on the ballot.</summary>
    public NormOrOpen<ValueList<Label>> Choices { get; }

    /// <summary>Gets how many scrutineers each polling station has at least.</summary>
    public NormOrOpen<int> StationScrutineers { get; }

    /// <summary>Gets why a mobile ballot box may be carried to voters.</summary>
    public NormOrOpen<ValueList<Label>> BoxReasons { get; }

    /// <summary>Gets whose approval each mobile ballot box needs.</summary>
    public NormOrOpen<ValueList<Label>> BoxApproval { get; }

    /// <summary>Gets how many scrutineers go with each mobile ballot box at least.</summary>
    public NormOrOpen<int> BoxScrutineers { get; }

    /// <summary>Gets whether its voters and scrutineers are published.</summary>
    public NormOrOpen<bool> BoxPublished { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The names, such as those of <see cref="ElectionNorms.Polling"/>.</param>
    /// <returns>The rules.</returns>
    public static PollingRules From(Rulebook rulebook, PollingNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms));

    /// <summary>Judges an arrangement.</summary>
    /// <param name="arrangement">The facts.</param>
    /// <returns>The ledger.</returns>
    public PollingOutcome Check(PollingArrangement arrangement) => new(For(arrangement), arrangement);
}
