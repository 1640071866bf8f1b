using GrassrootsDemocracy.Disclosure;

namespace GrassrootsDemocracy.Rulebooks.National;

// Disclosure (村务公开、居务公开) in the two organic laws: what, how often, how long; whoever doubts it asks, or complains above.
internal static class OrganicDisclosure
{
    private static readonly DisclosureNorms Village = DisclosureNorms.VillageAffairs;
    private static readonly DisclosureNorms Group = DisclosureNorms.GroupAffairs;
    private static readonly DisclosureNorms Urban = DisclosureNorms.ResidentsAffairs;

    private static ValueList<Label> OverVillages =>
        [Bodies.TownshipGovernment, Bodies.CountyGovernment, DisclosureLabels.Departments];

    // Art. 22 was not read: what it says is from memory.
    public static Rulebook WithDisclosure1998(this Rulebook rulebook, Instrument law)
    {
        var article = law.NotRead(22);
        return rulebook
            .With(
                Village.Items,
                [
                    new(DisclosureItems.Decisions),
                    new(DisclosureItems.FamilyPlanning),
                    new(DisclosureItems.ReliefAndDonations),
                    new(DisclosureItems.WaterAndElectricity),
                    new(DisclosureItems.CommonConcern),
                ],
                article
            )
            .With(Village.Publishers, [Bodies.VillagersCommittee], article)
            .With(
                Village.For(DisclosureClasses.Finance).Every,
                Cadence.AtLeast(1, CadenceUnit.HalfYear),
                article
            )
            .With(Village.Truthful, value: true, article)
            .WithQuestions(Village, Circles.Villagers, Bodies.VillagersCommittee, article)
            .WithComplaints(
                Village,
                Circles.Villagers,
                Bodies.VillagersCommittee,
                [Bodies.TownshipGovernment, DisclosureLabels.Departments],
                article
            );
    }

    public static Rulebook WithDisclosure2010(this Rulebook rulebook, Instrument law) =>
        rulebook
            .WithVillage(
                law,
                article: 30,
                [
                    new(DisclosureItems.Decisions),
                    new(DisclosureItems.FamilyPlanning),
                    new(DisclosureItems.ReliefAndDonations),
                    new(DisclosureItems.HelpToGovernment),
                    new(DisclosureItems.CommonConcern),
                ]
            )
            .WithGroup(law.Read(28, 3));

    // The notice board and its fifteen days came in 2026.
    public static Rulebook WithDisclosure2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .WithVillage(
                law,
                article: 35,
                [
                    new(DisclosureItems.Decisions),
                    new(DisclosureItems.ReliefAndDonations),
                    new(DisclosureItems.HelpToGovernment),
                    new(DisclosureItems.Consultation),
                    new(DisclosureItems.CommonConcern),
                ]
            )
            .WithBoard(Village, law.Read(35, 4))
            .WithGroup(law.Read(32, 4));

    // Until 2026 the law on residents' committees knew of the accounts of funds raised only.
    public static Rulebook WithUrbanDisclosure1990(this Rulebook rulebook, Instrument law) =>
        rulebook.WithFundsRaised(law.Read(16));

    public static Rulebook WithUrbanDisclosure2026(this Rulebook rulebook, Instrument law)
    {
        var article = law.Read(34, 2);
        return rulebook
            .With(
                Urban.Items,
                [
                    new(DisclosureItems.Decisions),
                    new(DisclosureItems.ReliefAndDonations),
                    new(DisclosureItems.Facilities),
                    new(DisclosureItems.ServiceProjects),
                    new(DisclosureItems.Consultation),
                    new(DisclosureItems.HelpToGovernment),
                    new(DisclosureItems.CommonConcern),
                ],
                article
            )
            .With(Urban.Publishers, [Bodies.ResidentsCommittee], article)
            .With(Urban.WhenItHappens, value: true, article)
            .With(Urban.Truthful, value: true, law.Read(34, 3))
            .WithBoard(Urban, law.Read(34, 3))
            .WithQuestions(Urban, Circles.Residents, Bodies.ResidentsCommittee, law.Read(34, 3))
            .WithComplaints(
                Urban,
                Circles.Residents,
                Bodies.ResidentsCommittee,
                [Bodies.UrbanAreaGovernment, DisclosureLabels.Departments, Bodies.SubdistrictOffice],
                law.Read(35)
            )
            .WithFundsRaised(law.Read(42));
    }

    private static Rulebook WithVillage(
        this Rulebook rulebook,
        Instrument law,
        int article,
        ValueList<DisclosureItem> items
    )
    {
        var (times, truth) = (law.Read(article, 3), law.Read(article, 4));
        var finance = Village.For(DisclosureClasses.Finance).Every;
        return rulebook
            .With(Village.Items, items, law.Read(article, 2))
            .With(Village.Publishers, [Bodies.VillagersCommittee], law.Read(article, 2))
            .With(
                Village.Classes,
                [DisclosureClasses.Ordinary, DisclosureClasses.Finance, DisclosureClasses.Major],
                times
            )
            .With(Village.For(DisclosureClasses.Ordinary).Every, Quarterly, times)
            .With(finance, Monthly, times, when: DisclosureOccasions.ManyDealings)
            .With(finance, Quarterly, times, when: !DisclosureOccasions.ManyDealings)
            .With(Village.For(DisclosureClasses.Major).WhenItHappens, value: true, times)
            .With(Village.Truthful, value: true, truth)
            .WithQuestions(Village, Circles.Villagers, Bodies.VillagersCommittee, truth)
            .WithComplaints(
                Village,
                Circles.Villagers,
                Bodies.VillagersCommittee,
                OverVillages,
                law.Read(article + 1)
            );
    }

    // 所作决定及实施情况应当及时向本村民小组的村民公布.
    private static Rulebook WithGroup(this Rulebook rulebook, Citation article) =>
        rulebook
            .With(Group.Items, [new(DisclosureItems.Decisions)], article)
            .With(Group.WhenItHappens, value: true, article);

    private static Rulebook WithFundsRaised(this Rulebook rulebook, Citation article) =>
        rulebook
            .Adding(Urban.Items, [new(DisclosureItems.FundsRaised)], article)
            .With(Urban.For(DisclosureItems.FundsRaised).WhenItHappens, value: true, article);

    private static Rulebook WithBoard(this Rulebook rulebook, DisclosureNorms norms, Citation article) =>
        rulebook
            .With(norms.Places, [DisclosurePlaces.Board], article)
            .With(norms.StaysUp, new TimeLimit(15), article);

    // 接受…的查询: that these may ask bars nobody else.
    internal static Rulebook WithQuestions(
        this Rulebook rulebook,
        DisclosureNorms norms,
        Label people,
        Label committee,
        Citation article
    ) =>
        rulebook
            .WithStage(
                norms.Process.Query,
                new() { Need = StageNeed.Optional, By = [people] },
                article,
                Latitude.Free
            )
            .WithStage(
                norms.Process.QueryAnswer,
                new() { By = [committee], Answers = norms.Process.Query.Stage },
                article
            );

    // 反映 → 调查核实 → 责令依法公布.
    private static Rulebook WithComplaints(
        this Rulebook rulebook,
        DisclosureNorms norms,
        Label people,
        Label committee,
        ValueList<Label> authorities,
        Citation article
    )
    {
        var stages = norms.Process;
        return rulebook
            .WithStage(
                stages.Complaint,
                new() { Need = StageNeed.Optional, By = [people] },
                article,
                Latitude.Free
            )
            .WithStage(
                stages.Investigation,
                new() { By = authorities, Answers = stages.Complaint.Stage },
                article
            )
            .WithStage(stages.CorrectionOrder, new() { Need = StageNeed.Optional, By = authorities }, article)
            .WithStage(
                stages.Republication,
                new() { By = [committee], Answers = stages.CorrectionOrder.Stage },
                article
            );
    }

    private static Cadence Quarterly => Cadence.AtLeast(1, CadenceUnit.Quarter);

    private static Cadence Monthly => Cadence.AtLeast(1, CadenceUnit.Month);
}
