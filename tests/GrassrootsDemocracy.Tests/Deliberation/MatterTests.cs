using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Deliberation;

// Whose decision it is, and what went before: village law arts 25, 24(2) (2018), 28, 29, 31 (2026); collective organisations law
// art. 28(4).
public sealed class MatterTests
{
    [Theory]
    [InlineData("2018-12-29", "land-contracts", true, Verdict.Met)]
    [InlineData("2018-12-29", "land-contracts", false, Verdict.Breached)]
    [InlineData("2018-12-29", "land-contracts", null, Verdict.Undetermined)]
    [InlineData("2018-12-29", "charter", true, Verdict.Undetermined)]
    [InlineData("2018-12-29", "by-elections", null, Verdict.Met)]
    [InlineData("2018-12-29", "annual-report", true, Verdict.Met)]
    [InlineData("2018-12-29", "resignations", false, Verdict.Breached)]
    [InlineData("2026-01-01", "resignations", null, Verdict.Met)]
    [InlineData("2026-01-01", "land-contracts", true, Verdict.Undetermined)]
    public void Delegates_decide_what_was_left_to_them(
        string day,
        string kind,
        bool? isDelegated,
        Verdict verdict
    )
    {
        var outcome = Assemblies
            .Rules(day, AssemblyNorms.VillagersDelegatesAssembly)
            .Decide(
                new()
                {
                    Body = Bodies.VillagersDelegatesAssembly,
                    Composition = 45,
                    Delegated = isDelegated switch
                    {
                        null => null,
                        true => [Label.Of($"matter/{kind}")],
                        _ => [],
                    },
                },
                Vote(Label.Of($"matter/{kind}"))
            );
        Assert.Equal(verdict, outcome.Findings.VerdictOf(MotionFindings.Competence));
        Assert.Equal(MotionStatus.Adopted, outcome.Status);
    }

    [Fact]
    public void Delegates_of_the_collective_cannot_be_given_the_membership()
    {
        var outcome = Assemblies
            .Rules("2026-01-01", AssemblyNorms.CollectiveDelegatesAssembly)
            .Decide(
                new()
                {
                    Body = Bodies.CollectiveDelegatesAssembly,
                    Delegates = 30,
                    Delegated = [CollectiveMatterKinds.Membership],
                },
                Vote(CollectiveMatterKinds.Membership)
            );
        Assert.Equal(Verdict.Breached, outcome.Findings.VerdictOf(MotionFindings.Competence));
    }

    [Theory]
    [InlineData("2018-12-29", "land-contracts", Verdict.Breached)]
    [InlineData("2026-01-01", "assistance", Verdict.Breached)]
    [InlineData("2026-01-01", "land-contracts", null)]
    [InlineData("2026-01-01", "renovation", null)]
    public void A_committee_cannot_decide_what_is_reserved_to_the_villagers(
        string day,
        string kind,
        Verdict? verdict
    )
    {
        var outcome = Assemblies
            .Rules(day, AssemblyNorms.VillagersCommittee)
            .Decide(
                new() { Body = Bodies.VillagersCommittee, Members = 5 },
                Vote(Label.Of($"matter/{kind}"))
            );
        Assert.Equal(verdict, outcome.Findings.VerdictOf(MotionFindings.Competence));
    }

    // 居民委员会向居民会议、居民代表会议负责并报告工作 (2026 art. 2(2), 2018 art. 10(1)): what these decide it cannot adopt itself.
    [Theory]
    [InlineData("2018-12-29", "community-rules", Verdict.Breached, "arts 10(3), 15 to 17")]
    [InlineData("2018-12-29", "charter", null, null)]
    [InlineData("2026-01-01", "charter", Verdict.Breached, "art. 30(1)")]
    [InlineData("2026-01-01", "community-rules", Verdict.Breached, "art. 30(1)")]
    [InlineData("2026-01-01", "by-elections", Verdict.Breached, "arts 15(2), 21, 24, 30(3), 36, 37")]
    [InlineData("2026-01-01", "renovation", null, null)]
    public void A_residents_committee_cannot_adopt_what_is_the_assemblys_to_adopt(
        string day,
        string kind,
        Verdict? verdict,
        string? article
    )
    {
        var line = Assemblies
            .Rules(day, AssemblyNorms.ResidentsCommittee)
            .Decide(new() { Body = Bodies.ResidentsCommittee, Members = 7 }, Vote(Label.Of($"matter/{kind}")))
            .Findings.Line(MotionFindings.Competence);
        Assert.Equal((verdict, article), (line?.Verdict, line?.Source?.Provision.Name));
    }

    // What a province adds to the assembly's own matters the committee may no longer decide, and nobody says so twice.
    [Fact]
    public void A_matter_that_a_province_gives_to_the_assembly_is_no_longer_the_committees()
    {
        var province = Assemblies
            .On("2026-01-01")
            .Under("x")
            .Adding(
                AssemblyNorms.ResidentsAssembly.OwnMatters,
                [Label.Of("matter/renovation")],
                Assemblies.Source
            );
        var line = AssemblyRules
            .From(province, AssemblyNorms.ResidentsCommittee)
            .Decide(
                new() { Body = Bodies.ResidentsCommittee, Members = 7 },
                Vote(Label.Of("matter/renovation"))
            )
            .Findings.Line(MotionFindings.Competence);
        Assert.Equal((Verdict.Breached, Assemblies.Source), (line?.Verdict, line?.Source));
    }

    [Theory]
    [InlineData("2025-12-31", true, null, null)]
    [InlineData("2026-01-01", true, true, Verdict.Undetermined)]
    [InlineData("2026-01-01", true, false, Verdict.Breached)]
    [InlineData("2026-01-01", null, false, Verdict.Undetermined)]
    [InlineData("2026-01-01", false, false, null)]
    [InlineData("2026-01-01", true, null, Verdict.Undetermined)]
    public void Important_matters_are_studied_first(
        string day,
        bool? isImportant,
        bool? isStudied,
        Verdict? verdict
    ) =>
        Assert.Equal(
            verdict,
            Studied(
                day,
                new Matter { Title = "Road", Kind = MatterKinds.MajorProject } with
                {
                    IsImportant = isImportant,
                    IsStudied = isStudied,
                }
            )
        );

    [Fact]
    public void They_are_studied_by_the_village_party_organisation_and_before_the_meeting()
    {
        var matter = new Matter
        {
            Title = "Road",
            Kind = MatterKinds.MajorProject,
            IsImportant = true,
            StudiedBy = Bodies.VillagePartyOrganisation,
        };
        Assert.True(matter.IsStudied);
        Assert.Equal(Verdict.Met, Studied("2026-01-01", matter));
        Assert.Equal(Verdict.Met, Studied("2026-01-01", matter with { StudiedOn = new(2026, 3, 9) }));
        Assert.Equal(Verdict.Breached, Studied("2026-01-01", matter with { StudiedOn = new(2026, 3, 11) }));
        Assert.Equal(
            Verdict.Breached,
            Studied("2026-01-01", matter with { StudiedBy = Bodies.VillagersCommittee })
        );
    }

    [Theory]
    [InlineData("charter", "township-government", Verdict.Met)]
    [InlineData("charter", "county-government", Verdict.Breached)]
    [InlineData("community-rules", null, Verdict.Undetermined)]
    [InlineData("annual-report", null, null)]
    public void A_charter_is_filed_with_the_township(string kind, string? with, Verdict? verdict)
    {
        var vote = Vote(Label.Of($"matter/{kind}"));
        var outcome = Assemblies
            .Rules("2026-01-01", AssemblyNorms.VillagersAssembly)
            .Decide(
                new()
                {
                    Body = Bodies.VillagersAssembly,
                    Basis = Circles.Adults,
                    Adults = 40,
                },
                vote with
                {
                    Matter = vote.Matter! with { FiledWith = with is null ? null : Label.Of($"body/{with}") },
                }
            );
        Assert.Equal(verdict, outcome.Findings.VerdictOf(MotionFindings.Filed));
    }

    [Fact]
    public void A_norm_for_one_kind_of_matter_goes_before_the_one_for_all()
    {
        var norms = new AssemblyNorms(new("body/assumed-council", "assumed council", "某理事会"));
        var rulebook = Rulebook
            .Named("Assumed")
            .With(norms.Majority, new(Threshold.Majority, Base.Present), Assemblies.Source)
            .With(
                norms.For(MatterKinds.Budget).Majority,
                new(Threshold.AtLeast(2, 3), Base.Present),
                Assemblies.Source
            );
        var rules = AssemblyRules.From(rulebook, norms);
        Assert.Equal([MatterKinds.Budget], rules.OfMatters.Select(one => one.Matter));
        Assert.Equal(rules, rules.For(MatterKinds.Appointment));
        Assert.NotEqual(rules, rules.For(MatterKinds.Budget));
        Assert.Equal(
            AssemblyRules.From(rulebook, norms.For(MatterKinds.Budget)),
            rules.For(MatterKinds.Budget)
        );
        Assert.Throws<InvalidOperationException>(() => norms.For(MatterKinds.Budget).For(MatterKinds.Budget));
    }

    private static Verdict? Studied(string day, Matter matter) =>
        Assemblies
            .Rules(day, AssemblyNorms.VillagersAssembly)
            .Hypothetically()
            .Decide(
                new() { Body = Bodies.VillagersAssembly, Day = new(2026, 3, 10) },
                Vote(matter.Kind) with
                {
                    Matter = matter,
                }
            )
            .Findings.VerdictOf(MotionFindings.StudiedFirst);

    private static MotionVote Vote(Label kind) =>
        new()
        {
            Title = "It",
            Present = 31,
            For = 31,
            Matter = new() { Title = "It", Kind = kind },
        };
}
