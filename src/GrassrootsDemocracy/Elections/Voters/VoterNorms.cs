using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Voters;

/// <summary>The names of the norms on who is entered on the roll of one kind of election.</summary>
public sealed class VoterNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The stable id of the kind, such as "villagers-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public VoterNorms(string kind)
    {
        Guard.Against.NullOrWhiteSpace(kind);
        Age = Name<int>("age", Order.None);
        MeasuredOn = Name<Label>("measured-on", Order.None);
        Classes = Name<ValueList<VoterClass>>("classes", VoterClass.Compare);
        FurtherClasses = Name<ValueList<VoterClass>>("further-classes", VoterClass.Compare);
        Exclusions = Name<ValueList<Label>>("exclusions", Order.SameListed);
        FurtherExclusions = Name<ValueList<Label>>("further-exclusions", Order.SameListed);
        OneRollOnly = Name<bool>("one-roll-only", Order.None);
        DelegatesOfHousehold = Name<CountRange>("delegates-of-household", Order.Ranges);
        DelegatesOfGroup = Name<CountRange>("delegates-of-group", Order.Ranges);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.voters.{norm}", order, VoterTexts.All, $"voters.{norm}", kind);
    }

    /// <summary>Gets the name for the voting age in completed years.</summary>
    public NormName<int> Age { get; }

    /// <summary>Gets the name for the day on which age and residence are measured, such as election day.</summary>
    public NormName<Label> MeasuredOn { get; }

    /// <summary>Gets the name for the classes of people who are entered.</summary>
    public NormName<ValueList<VoterClass>> Classes { get; }

    /// <summary>Gets the name for classes that a lower rulebook adds.</summary>
    public NormName<ValueList<VoterClass>> FurtherClasses { get; }

    /// <summary>Gets the name for what keeps a person off the roll.</summary>
    public NormName<ValueList<Label>> Exclusions { get; }

    /// <summary>Gets the name for what else keeps a person off the roll by a lower rulebook.</summary>
    public NormName<ValueList<Label>> FurtherExclusions { get; }

    /// <summary>Gets the name for whether being on the roll of another place keeps a person off this one.</summary>
    public NormName<bool> OneRollOnly { get; }

    /// <summary>Gets the name for how many delegates a household sends where households vote.</summary>
    public NormName<CountRange> DelegatesOfHousehold { get; }

    /// <summary>Gets the name for how many delegates a residents' group sends where delegates vote.</summary>
    public NormName<CountRange> DelegatesOfGroup { get; }
}
