namespace GrassrootsDemocracy.Elections.Delegates;

/// <summary>The names of the norms on delegates and the assembly they make with a committee (代表会议).</summary>
public sealed class DelegateNorms
{
    /// <summary>Names the norms of a kind of committee or organisation.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public DelegateNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Apportionment = Name<ValueList<Apportionment>>(
            "apportionment",
            Order.AnyWillDo<Apportionment>(way => way.IsByHouseholds, Delegates.Apportionment.Compare),
            new("delegates of households and groups", "代表的推选")
        );
        Number = Name<ValueList<DelegateNumber>>(
            "number",
            Order.None,
            new("number of delegates", "代表人数")
        );
        Share = Name<Quota>(
            "share",
            Order.Quotas,
            new("share of the delegates in their assembly", "代表所占比例")
        );
        Women = Name<Quota>(
            "women",
            Order.Quotas,
            new("share of the women among the delegates", "妇女代表所占比例")
        );
        TermYears = Name<int>("term-years", Order.None, new("years of the delegates' term", "代表任期（年）"))
            .From(1);
        SameTerm = Name<bool>(
            "same-term",
            Order.YesIsStricter,
            new("the delegates' term is the committee's", "代表任期与委员会相同")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.delegates.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the names for the delegates of members of a rural collective economic organisation (成员代表).</summary>
    public static DelegateNorms CollectiveOrganisation { get; } = new(Bodies.CollectiveOrganisation);

    /// <summary>Gets the name for the ways to give delegates to people, any of which will do.</summary>
    public NormName<ValueList<Apportionment>> Apportionment { get; }

    /// <summary>Gets the name for how many delegates there are in all, by the number of households.</summary>
    public NormName<ValueList<DelegateNumber>> Number { get; }

    /// <summary>Gets the name for the share of the delegates.</summary>
    public NormName<Quota> Share { get; }

    /// <summary>Gets the name for the share of the women among the delegates (妇女村民代表).</summary>
    public NormName<Quota> Women { get; }

    /// <summary>Gets the name for the years that their term lasts.</summary>
    public NormName<int> TermYears { get; }

    /// <summary>Gets the name for whether their term is that of the committee.</summary>
    public NormName<bool> SameTerm { get; }
}
