using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Delegates;

/// <summary>The names of the norms on delegates and the assembly they make with a committee (代表会议).</summary>
public sealed class DelegateNorms
{
    /// <summary>Names the norms of a kind of committee or organisation.</summary>
    /// <param name="kind">The stable id of the kind, such as "villagers-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public DelegateNorms(string kind)
    {
        Guard.Against.NullOrWhiteSpace(kind);
        Apportionment = Name<ValueList<Apportionment>>("apportionment", Order.FewerListed);
        Number = Name<ValueList<DelegateNumber>>("number", Order.None);
        Share = Name<Quota>("share", Order.Quotas);
        Women = Name<Quota>("women", Order.Quotas);
        TermYears = Name<int>("term-years", Order.None);
        SameTerm = Name<bool>("same-term", Order.None);
        GroupMeeting = Name<ValueList<TurnoutRule>>("group-meeting", Order.FewerListed);
        GroupMajority = Name<Quota>("group-majority", Order.Quotas);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.delegates.{norm}", order, AfterTexts.All, $"delegates.{norm}", kind);
    }

    /// <summary>Gets the names for the delegates of members of a rural collective economic organisation (成员代表).</summary>
    public static DelegateNorms CollectiveOrganisation { get; } = new("collective-organisation");

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

    /// <summary>Gets the name for the ways in which a group's meeting that elects its head is well attended, any of which will do.</summary>
    public NormName<ValueList<TurnoutRule>> GroupMeeting { get; }

    /// <summary>Gets the name for the share of votes that elects the head of a group (小组长).</summary>
    public NormName<Quota> GroupMajority { get; }
}
