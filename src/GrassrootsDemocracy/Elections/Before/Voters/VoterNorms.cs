using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>The names of the norms on who is entered on the roll of one kind of election.</summary>
public sealed class VoterNorms : KindNorms
{
    internal VoterNorms(Label kind)
        : base("election", kind, "voters") { }

    /// <summary>Gets the name for the voting age in completed years.</summary>
    public NormName<int> Age => field ??= Name<int>("age", "voting age in years", "选民年龄（周岁）").From(0);

    /// <summary>Gets the name for the papers that show the date of birth: the first of them that there is decides.</summary>
    public NormName<ValueList<Label>> BornPer =>
        field ??= Name<ValueList<Label>>(
                "born-per",
                "papers that show the date of birth, the first there is",
                "出生日期的依据（依次）"
            )
            .NotEmpty();

    /// <summary>Gets the name for the day on which age and residence are measured, such as election day.</summary>
    public NormName<Label> MeasuredOn =>
        field ??= Name<Label>(
            "measured-on",
            "day on which age and residence are measured",
            "年龄、居住时间计算日"
        );

    /// <summary>Gets the name for the classes of people who are entered.</summary>
    public NormName<ValueList<VoterClass>> Classes =>
        field ??= Name<ValueList<VoterClass>>(
            "classes",
            VoterClass.Order,
            "classes of voters",
            "列入选民名单的人员"
        );

    /// <summary>Gets the name for classes that a lower rulebook adds.</summary>
    public NormName<ValueList<VoterClass>> FurtherClasses =>
        field ??= Name<ValueList<VoterClass>>(
            "further-classes",
            VoterClass.Order,
            "further classes of voters",
            "另行列入选民名单的人员"
        );

    /// <summary>Gets the name for what keeps a person off the roll.</summary>
    public NormName<ValueList<Label>> Exclusions =>
        field ??= Name(
            "exclusions",
            Order.ExactlyThese<Label>(),
            "kept off the roll",
            "不列入选民名单的情形"
        );

    /// <summary>Gets the name for what else keeps a person off the roll by a lower rulebook.</summary>
    public NormName<ValueList<Label>> FurtherExclusions =>
        field ??= Name(
            "further-exclusions",
            Order.ExactlyThese<Label>(),
            "also kept off the roll",
            "另行不列入选民名单的情形"
        );

    /// <summary>Gets the name for whether being on the roll of another place keeps a person off this one.</summary>
    public NormName<bool> OneRollOnly => field ??= Must("one-roll-only", "on one roll only", "不得重复登记");

    /// <summary>Gets the name for how many delegates a household sends where households vote.</summary>
    public NormName<CountRange> DelegatesOfHousehold =>
        field ??= Range("delegates-of-household", "delegates of a household", "每户代表人数").NotNone();

    /// <summary>Gets the name for how many delegates a residents' group sends where delegates vote.</summary>
    public NormName<CountRange> DelegatesOfGroup =>
        field ??= Range("delegates-of-group", "delegates of a residents' group", "每个居民小组代表人数")
            .NotNone();
}
