using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.ByElections;

/// <summary>The names of the norms by which seats of one kind of committee that fall empty are filled (补选).</summary>
public sealed class ByElectionNorms
{
    private readonly NormName<TurnoutRule>[] _turnout;
    private readonly NormName<Quota>[] _majority;

    /// <summary>Names the norms of a kind of committee.</summary>
    /// <param name="kind">The stable id of the kind, such as "villagers-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ByElectionNorms(string kind)
    {
        Guard.Against.NullOrWhiteSpace(kind);
        Bodies = Name<ValueList<ByElectionBody>>("bodies", Order.FewerListed);
        RunBy = Name<Label>("run-by", Order.None);
        Within = Name<TimeLimit>("within", TimeLimit.ShorterIsStricter);
        RequiredBelow = Name<int>("required-below", Order.MoreIsStricter);
        NotNeeded = Name<TimeLimit>("not-needed", TimeLimit.ShorterIsStricter);
        Surplus = Name<Surplus>("surplus", Elections.Surplus.Compare);
        ServesOutTerm = Name<bool>("serves-out-term", Order.None);
        _turnout =
        [
            .. Enum.GetValues<Franchise>()
                .Select(one => Name<TurnoutRule>($"turnout.{FranchiseIds.Of(one)}", TurnoutRule.Compare)),
        ];
        _majority =
        [
            .. Enum.GetValues<Franchise>()
                .Select(one => Name<Quota>($"majority.{FranchiseIds.Of(one)}", Order.Quotas)),
        ];

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.by-election.{norm}", order, AfterTexts.All, $"by-election.{norm}", kind);
    }

    /// <summary>Gets the name for which bodies may hold a by-election.</summary>
    public NormName<ValueList<ByElectionBody>> Bodies { get; }

    /// <summary>Gets the name for who runs it (主持).</summary>
    public NormName<Label> RunBy { get; }

    /// <summary>Gets the name for how soon after a seat falls empty it is held.</summary>
    public NormName<TimeLimit> Within { get; }

    /// <summary>Gets the name for the number of members below which it must be held.</summary>
    public NormName<int> RequiredBelow { get; }

    /// <summary>Gets the name for how little of the term may be left for it not to be needed.</summary>
    public NormName<TimeLimit> NotNeeded { get; }

    /// <summary>Gets the name for how many more candidates than seats there must be.</summary>
    public NormName<Surplus> Surplus { get; }

    /// <summary>Gets the name for whether those elected serve until the current term ends.</summary>
    public NormName<bool> ServesOutTerm { get; }

    /// <summary>Finds the name for what makes a by-election valid, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<TurnoutRule> Turnout(Franchise franchise) =>
        _turnout[(int)Guard.Against.EnumOutOfRange(franchise)];

    /// <summary>Finds the name for the share of votes that elects, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<Quota> Majority(Franchise franchise) =>
        _majority[(int)Guard.Against.EnumOutOfRange(franchise)];
}
