using GrassrootsDemocracy.Disclosure;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// What is reported of disclosure in three places, and no more: how often the periodic matters come is said nowhere.
internal static class LocalDisclosure
{
    private static readonly DisclosureNorms Party = DisclosureNorms.PartyAffairs;

    private static readonly Label DisciplineCommittee = new(
        "body/discipline-committee",
        "discipline inspection committee",
        "纪律检查委员会"
    );

    // A board for each community; money, decisions, projects and promises from time to time (事务公开).
    public static Rulebook WithXilingDisclosure(this Rulebook rulebook)
    {
        var norms = DisclosureNorms.ResidentsAffairs;
        var source = Reported(
            "Xiling district, disclosure of community affairs",
            "西陵区社区事务公开",
            "2004",
            "as reported in 2005",
            "据2005年报道"
        );
        return rulebook
            .Adding(
                norms.Items,
                [
                    new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Periodic),
                    new(DisclosureItems.Decisions, DisclosureClasses.Periodic),
                    new(DisclosureItems.Projects, DisclosureClasses.Periodic),
                    new(DisclosureItems.Promises, DisclosureClasses.Periodic),
                ],
                source
            )
            .With(norms.Places, [DisclosurePlaces.Board], source)
            .LeavingOpen(norms.For(DisclosureClasses.Periodic).Every, source);
    }

    // Four steps in order; fixed, periodic and immediate, the periodic above all; the board first, other forms by content (四规范).
    public static Rulebook WithQiyangDisclosure(this Rulebook rulebook)
    {
        var stages = Party.Process;
        var source = Reported(
            "Report on Qiyang county",
            "祁阳县基层民主实践报告",
            "—",
            "party-affairs disclosure",
            "党务公开“四规范”"
        );
        return rulebook
            .With(
                Party.Classes,
                [DisclosureClasses.Fixed, DisclosureClasses.Periodic, DisclosureClasses.Immediate],
                source
            )
            .With(Party.For(DisclosureClasses.Fixed).Permanent, value: true, source)
            .LeavingOpen(Party.For(DisclosureClasses.Periodic).Every, source)
            .With(Party.For(DisclosureClasses.Immediate).WhenItHappens, value: true, source)
            .With(Party.Places, [DisclosurePlaces.Board], source)
            .With(Party.BoardFirst, value: true, source)
            .WithStage(stages.Review, new(), source)
            .WithStage(stages.PreDisclosure, new() { After = [stages.Review.Stage] }, source)
            .WithStage(stages.Disclosure, new() { After = [stages.PreDisclosure.Stage] }, source)
            .WithStage(stages.Feedback, new() { After = [stages.Disclosure.Stage] }, source);
    }

    // Everything but secrets; what residents care about, ask about or are affected by; three levels linked; a yearly inspection.
    public static Rulebook WithMinhangDisclosure(this Rulebook rulebook)
    {
        var source = Reported(
            "Minhang district, disclosure of party affairs",
            "闵行区党务公开",
            "2008",
            "as reported in 2009",
            "据2009年报道"
        );
        return rulebook
            .With(Party.AllUnlessWithheld, value: true, source)
            .With(Party.Grounds, [WithholdingGrounds.Secret], source)
            .With(
                Party.Reasons,
                [DisclosureReasons.CaredAbout, DisclosureReasons.AskedAbout, DisclosureReasons.Affects],
                source
            )
            .With(
                Party.Levels,
                [
                    DisclosureLevels.UrbanArea,
                    DisclosureLevels.TownAndBureau,
                    DisclosureLevels.VillageAndResidential,
                ],
                source
            )
            .With(Party.Inspection.Every, Cadence.AtLeast(1, CadenceUnit.Year), source)
            .With(Party.Inspection.By, [DisciplineCommittee], source)
            .With(Party.Inspection.Published, value: true, source);
    }

    private static Citation Reported(
        string name,
        string chinese,
        string edition,
        string where,
        string chineseWhere
    ) => new(new(name, chinese, edition), Provision.Named(where, chineseWhere), TextStatus.Confirmed);
}
