namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The names of the norms of a two-ballot election (两票制): what is published, the confidence ballot, the pledge.</summary>
/// <param name="kind">The stable id of the kind.</param>
public sealed class TwoBallotNorms(Label kind) : KindNorms("election", kind, "two-ballots")
{
    /// <summary>Gets the names of the norms of the confidence ballot.</summary>
    public ConfidenceNorms Confidence => field ??= new(Kind);

    /// <summary>Gets the name for what must be published in the course of the election.</summary>
    public NormName<ValueList<Label>> Disclosures =>
        field ??= AllOf("disclosures", "what is published", "公开内容");

    /// <summary>Gets the name for the office whose holder pledges goals in public.</summary>
    public NormName<Office> PledgedBy =>
        field ??= Name<Office>("pledged-by", "who pledges in public", "公开承诺人");

    /// <summary>Gets the name for how long after the election the pledge is made at the latest.</summary>
    public NormName<TimeLimit> PledgePublished =>
        field ??= Name<TimeLimit>(
            "pledge-published",
            TimeLimit.ShorterIsStricter,
            "when the pledge is made at the latest",
            "承诺期限"
        );
}
