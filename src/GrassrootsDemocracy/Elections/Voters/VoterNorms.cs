using GrassrootsDemocracy.Elections.Conditions;

namespace GrassrootsDemocracy.Elections.Voters;

/// <summary>The names of the norms on who is entered on the roll of one kind of election.</summary>
public sealed class VoterNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public VoterNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Age = Name<int>("age", Order.None, new("voting age in years", "选民年龄（周岁）")).From(0);
        BornPer = Name<ValueList<Label>>(
                "born-per",
                Order.None,
                new("papers that show the date of birth, the first there is", "出生日期的依据（依次）")
            )
            .NotEmpty();
        MeasuredOn = Name<Label>(
            "measured-on",
            Order.None,
            new("day on which age and residence are measured", "年龄、居住时间计算日")
        );
        Classes = Name<ValueList<VoterClass>>(
            "classes",
            VoterClass.Order,
            new("classes of voters", "列入选民名单的人员")
        );
        FurtherClasses = Name<ValueList<VoterClass>>(
            "further-classes",
            VoterClass.Order,
            new("further classes of voters", "另行列入选民名单的人员")
        );
        Exclusions = Name<ValueList<Label>>(
            "exclusions",
            Order.ExactlyThese<Label>(),
            new("kept off the roll", "不列入选民名单的情形")
        );
        FurtherExclusions = Name<ValueList<Label>>(
            "further-exclusions",
            Order.ExactlyThese<Label>(),
            new("also kept off the roll", "另行不列入选民名单的情形")
        );
        OneRollOnly = Name<bool>(
            "one-roll-only",
            Order.YesIsStricter,
            new("on one roll only", "不得重复登记")
        );
        DelegatesOfHousehold = Name<CountRange>(
                "delegates-of-household",
                Order.Ranges,
                new("delegates of a household", "每户代表人数")
            )
            .NotNone();
        DelegatesOfGroup = Name<CountRange>(
                "delegates-of-group",
                Order.Ranges,
                new("delegates of a residents' group", "每个居民小组代表人数")
            )
            .NotNone();

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.voters.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for the voting age in completed years.</summary>
    public NormName<int> Age { get; }

    /// <summary>Gets the name for the papers that show the date of birth: the first of them that there is decides.</summary>
    public NormName<ValueList<Label>> BornPer { get; }

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
