namespace GrassrootsDemocracy.Elections.OneStep;

/// <summary>The names of the norms of a one-step election, in which voters write the names of those they choose (一步法、海选).</summary>
public sealed class OneStepNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The stable id of the kind.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public OneStepNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Allowed = Name<bool>(
            "allowed",
            Order.None,
            new("election without printed candidates", "无候选人的一步法选举")
        );
        RepeatedName = Name<RepeatedName>(
            "repeated-name",
            Order.None,
            new("a ballot that names one person twice", "选票重复填写同一人")
        );
        UnclearName = Name<UnclearName>(
            "unclear-name",
            Order.None,
            new("a name that is nobody eligible", "填写的姓名不是可选人员")
        );
        OverMarkedOffice = Name<OverMarkedOffice>(
            "over-marked-office",
            Order.None,
            new("too many names for one of several offices", "某一职务所填人数过多")
        );
        NominationMajority = Name<Quota>(
            "nomination-majority",
            Order.Quotas,
            new("votes that elect at a nomination", "提名时直接当选所需票数")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.one-step.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for whether an election without printed candidates may be held.</summary>
    public NormName<bool> Allowed { get; }

    /// <summary>Gets the name for what a person named twice on one ballot means.</summary>
    public NormName<RepeatedName> RepeatedName { get; }

    /// <summary>Gets the name for what a name that is nobody eligible does to its ballot.</summary>
    public NormName<UnclearName> UnclearName { get; }

    /// <summary>Gets the name for what too many names for one of several offices do to the ballot.</summary>
    public NormName<OverMarkedOffice> OverMarkedOffice { get; }

    /// <summary>
    /// Gets the name for the share of votes that elects at once at a nomination; silent where a nomination elects nobody.
    /// </summary>
    public NormName<Quota> NominationMajority { get; }
}
