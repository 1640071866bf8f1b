namespace GrassrootsDemocracy.Elections;

/// <summary>The facts of a joint recommendation (三推): what each constituency recommended, and who is willing.</summary>
public sealed record JointRecommendation : Facts<JointRecommendationOutcome>
{
    /// <summary>Gets the posts to be filled (职数).</summary>
    public required int Posts
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(Posts));
    }

    /// <summary>Gets what the constituencies recommended, all on one paper.</summary>
    public required ValueList<ConstituencyTally> Tallies
    {
        get;
        init
        {
            Guard.Against.NullOrEmpty(value, nameof(Tallies));
            Guard.Against.InvalidInput(
                value,
                nameof(Tallies),
                tallies => tallies.All(tally => tally.Tally.Paper.WriteInLines == 0),
                "A recommendation is counted by printed names: print the names that were written in, and count again."
            );
            field = Guard.Against.InvalidInput(
                value,
                nameof(Tallies),
                tallies => tallies.All(tally => tally.Tally.Paper == tallies[0].Tally.Paper),
                "The constituencies recommend on different papers: print the same names for all of them."
            );
        }
    }

    /// <summary>Gets the names of those willing to stand; <see langword="null"/> when nobody was asked yet.</summary>
    public ValueList<string>? Willing
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Willing));
    }

    /// <summary>Gets the formal candidates that the election committee approved; <see langword="null"/> before it has.</summary>
    public ValueList<string>? Approved
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Approved));
    }

    // What each constituency recommended in all: a part that stands in two of its tallies is there twice.
    internal IEnumerable<Tally> Counts =>
        Tallies
            .GroupBy(each => each.Constituency, each => each.Tally)
            .Select(own => own.Aggregate((one, other) => one + other));

    internal BallotPaper Paper => Tallies[0].Tally.Paper;

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Tallies.SelectMany(each => each.Tally.Names), Willing, Approved);

    internal override JointRecommendationOutcome DecidedBy(Rulebook rulebook) =>
        JointRecommendationRules.From(rulebook).Decide(this);
}
