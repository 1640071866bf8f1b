namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The names of the norms of a two-ballot election (两票制): what is published, the confidence ballot, the pledge.</summary>
public sealed class TwoBallotNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The stable id of the kind.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public TwoBallotNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Confidence = new(kind);
        Disclosures = Name<ValueList<Label>>(
            "disclosures",
            Order.AllRequired<Label>(),
            new("what is published", "公开内容")
        );
        PledgedBy = Name<Office>("pledged-by", Order.None, new("who pledges in public", "公开承诺人"));
        PledgePublished = Name<TimeLimit>(
            "pledge-published",
            TimeLimit.ShorterIsStricter,
            new("when the pledge is made at the latest", "承诺期限")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.two-ballots.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the names of the norms of the confidence ballot.</summary>
    public ConfidenceNorms Confidence { get; }

    /// <summary>Gets the name for what must be published in the course of the election.</summary>
    public NormName<ValueList<Label>> Disclosures { get; }

    /// <summary>Gets the name for the office whose holder pledges goals in public.</summary>
    public NormName<Office> PledgedBy { get; }

    /// <summary>Gets the name for how long after the election the pledge is made at the latest.</summary>
    public NormName<TimeLimit> PledgePublished { get; }
}
