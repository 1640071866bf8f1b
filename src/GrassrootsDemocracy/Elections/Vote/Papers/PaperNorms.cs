using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Elections.Vote.Papers;

/// <summary>The names of the norms on how the ballots of a paper for one or several offices are read (选票的认定).</summary>
/// <remarks>
/// What one person chosen for two offices means and what too many names for one of several offices do is said once for every kind of
/// paper, by <see cref="OneStepNorms.RepeatedName"/> and <see cref="OneStepNorms.OverMarkedOffice"/>.
/// </remarks>
/// <param name="kind">The stable id of the kind.</param>
public sealed class PaperNorms(Label kind) : KindNorms("election", kind, "papers")
{
    /// <summary>Gets the name for what a line is that bears its mark twice.</summary>
    public NormName<DoubledMark> DoubledMark =>
        field ??= Name<DoubledMark>("doubled-mark", "a mark twice on one line", "同一行重复画票");

    /// <summary>Gets the name for what a line both for and against its name is.</summary>
    public NormName<Contradiction> Contradictory =>
        field ??= Name<Contradiction>("contradictory", "for and against on one line", "既赞成又反对");

    /// <summary>Gets the name for what a written name without a mark is.</summary>
    public NormName<UnmarkedName> UnmarkedName =>
        field ??= Name<UnmarkedName>("unmarked-name", "a written name without a mark", "另写姓名未画票");

    /// <summary>Gets the name for who may write in a name.</summary>
    public NormName<WriteInBy> WriteInBy =>
        field ??= Name<WriteInBy>("write-in-by", "who may write in a name", "可以另选他人的投票人");

    /// <summary>Gets the name for what a part that cannot be read does to the rest of its ballot.</summary>
    public NormName<VoidPart> VoidPart =>
        field ??= Name<VoidPart>("void-part", "a part that cannot be read", "部分无法辨认的选票");

    /// <summary>Gets the name for what nicknames and names of the same sound are.</summary>
    public NormName<UncertainName> UncertainName =>
        field ??= Name<UncertainName>(
            "uncertain-name",
            "nicknames and names of the same sound",
            "别名、同音字的认定"
        );

    /// <summary>Gets the name for what a man in the column for women does.</summary>
    public NormName<ManInWomensColumn> ManInWomensColumn =>
        field ??= Name<ManInWomensColumn>(
            "man-in-womens-column",
            "a man in the column for women",
            "女性栏填写男性"
        );

    /// <summary>Gets the name for whether a woman's votes in the column for women and in another one add up.</summary>
    public NormName<WomensVotes> WomensVotes =>
        field ??= Name<WomensVotes>("womens-votes", "a woman's votes in two columns", "女性在两栏的得票");

    /// <summary>Gets the name for who decides on disputed ballots (有争议的选票).</summary>
    public NormName<ValueList<Label>> DisputesDecidedBy =>
        field ??= AnyOf("disputes-decided-by", "who decides on disputed ballots", "有争议选票的认定");
}
