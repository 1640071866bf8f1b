namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>The names of the norms on delegates and the assembly they make with a committee (代表会议).</summary>
/// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
public sealed class DelegateNorms(Label kind) : KindNorms("election", kind, "delegates")
{
    /// <summary>Gets the names for the delegates of members of a rural collective economic organisation (成员代表).</summary>
    public static DelegateNorms CollectiveOrganisation { get; } = new(Bodies.CollectiveOrganisation);

    /// <summary>Gets the name for the ways to give delegates to people, any of which will do.</summary>
    public NormName<ValueList<Apportionment>> Apportionment =>
        field ??= Name(
            "apportionment",
            Order.AnyWillDo<Apportionment>(way => way.IsByHouseholds, Delegates.Apportionment.Compare),
            "delegates of households and groups",
            "代表的推选"
        );

    /// <summary>Gets the name for how many delegates there are in all, by the number of households.</summary>
    public NormName<ValueList<DelegateNumber>> Number =>
        field ??= Name<ValueList<DelegateNumber>>("number", "number of delegates", "代表人数");

    /// <summary>Gets the name for the share of the delegates.</summary>
    public NormName<Quota> Share =>
        field ??= VoteShare("share", "share of the delegates in their assembly", "代表所占比例");

    /// <summary>Gets the name for the share of the women among the delegates (妇女村民代表).</summary>
    public NormName<Quota> Women =>
        field ??= VoteShare("women", "share of the women among the delegates", "妇女代表所占比例");

    /// <summary>Gets the name for the years that their term lasts.</summary>
    public NormName<int> TermYears =>
        field ??= Name<int>("term-years", "years of the delegates' term", "代表任期（年）").From(1);

    /// <summary>Gets the name for whether their term is that of the committee.</summary>
    public NormName<bool> SameTerm =>
        field ??= Must("same-term", "the delegates' term is the committee's", "代表任期与委员会相同");
}
