namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What was counted on ballots with written names, office by office.</summary>
public sealed record OneStepCount
{
    internal OneStepCount(
        OneStepRules rules,
        ValueList<OneStepOfficeCount> offices,
        long repeated,
        long openBallots,
        long doubtfulBallots
    )
    {
        Rules = rules;
        Offices = offices;
        Repeated = repeated;
        OpenBallots = openBallots;
        DoubtfulBallots = doubtfulBallots;
    }

    /// <summary>Gets the rules by which the ballots were read.</summary>
    public OneStepRules Rules { get; }

    /// <summary>Gets the offices in their order.</summary>
    public ValueList<OneStepOfficeCount> Offices { get; }

    /// <summary>Gets how many ballots name one person twice.</summary>
    public long Repeated { get; }

    /// <summary>Gets how many ballots were set aside as invalid because no rulebook says that they count.</summary>
    public long OpenBallots { get; }

    /// <summary>Gets how many ballots were counted although no rulebook says that a name on them leaves them valid.</summary>
    public long DoubtfulBallots { get; }
}
