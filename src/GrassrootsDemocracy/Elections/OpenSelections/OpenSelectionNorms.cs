using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

/// <summary>The names of the norms of an open recommendation: who may enter, how they contest, what is proposed (公推公选、公推直选).</summary>
public sealed class OpenSelectionNorms
{
    /// <summary>Names the norms of the selections of a kind.</summary>
    /// <param name="kind">The stable id of what is selected for, such as "party-branch-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public OpenSelectionNorms(string kind)
    {
        Kind = Guard.Against.NullOrWhiteSpace(kind);
        Ways = Name<ValueList<EntryWay>>("ways", EntryWay.Compare);
        Review = Name<bool>("review", Order.None);
        ScoreRange = Name<CountRange>("score-range", Order.None);
        Rounds = Name<ValueList<SelectionRound>>("rounds", Order.None);
        TiedGoOn = Name<bool>("tied-go-on", Order.None);
        Evaluation = Name<ValueList<EvaluationWeight>>("evaluation", Order.None);
        Proposed = Name<Surplus>("proposed", Surplus.Compare);
        Notice = Name<TimeLimit>("notice", TimeLimit.LongerIsStricter);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.selection.{norm}", order, SelectionTexts.All, $"selection.{norm}", kind);
    }

    /// <summary>Gets the names for the head of a Youth League committee (团委负责人).</summary>
    public static OpenSelectionNorms YouthLeagueHead { get; } = new("youth-league-head");

    /// <summary>Gets the stable id of what is selected for.</summary>
    public string Kind { get; }

    /// <summary>Gets the name for the ways to enter, and how many supporters each takes.</summary>
    public NormName<ValueList<EntryWay>> Ways { get; }

    /// <summary>Gets the name for whether a qualification review is needed.</summary>
    public NormName<bool> Review { get; }

    /// <summary>Gets the name for the points that a judge may give.</summary>
    public NormName<CountRange> ScoreRange { get; }

    /// <summary>Gets the name for the rounds of scores, in their order; an empty list for none.</summary>
    public NormName<ValueList<SelectionRound>> Rounds { get; }

    /// <summary>Gets the name for whether everybody tied at a cut-off goes on.</summary>
    public NormName<bool> TiedGoOn { get; }

    /// <summary>Gets the name for what each part of the overall evaluation weighs; silent where the last round decides.</summary>
    public NormName<ValueList<EvaluationWeight>> Evaluation { get; }

    /// <summary>Gets the name for how many more names than posts are proposed.</summary>
    public NormName<Surplus> Proposed { get; }

    /// <summary>Gets the name for how long the proposed names are on notice (公示).</summary>
    public NormName<TimeLimit> Notice { get; }
}
