using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Services.Custody;
using GrassrootsDemocracy.Services.Funding;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// What is kept and paid for, how a body comes to be, and what becomes of a hearing.
public sealed partial class ProvisionTests
{
    // Art. 38: 村民查阅与本人有关的村务档案…不得拒绝; 任何组织和个人不得据为己有或者擅自更改、销毁.
    [Fact]
    public void Chongqing_38_an_archive_is_kept_for_all()
    {
        var held = Chongqing.Find(CustodyNorms.VillageArchive.Holds)!.Value;
        var record = new CustodyRecord
        {
            KeptBy = [Bodies.VillagersCommittee, Bodies.VillageSupervisionCommittee],
            Holds = held,
        };

        Assert.Equal(10, held.Count);
        Assert.Equal(Verdict.Met, Of(record, CustodyFindings.KeptBy));
        Assert.Equal(
            Verdict.Breached,
            Of(record with { KeptBy = [Bodies.VillagersCommittee] }, CustodyFindings.KeptBy)
        );
        Assert.Equal(Verdict.Met, Of(record, CustodyFindings.Holds));
        Assert.Equal(Verdict.Breached, Of(record with { Holds = [.. held.Skip(1)] }, CustodyFindings.Holds));
        Assert.Equal(
            Verdict.Breached,
            Of(record with { Acts = [CustodyParts.Destroying] }, CustodyFindings.NobodyMay)
        );
        Assert.Equal(
            Verdict.Met,
            Of(record with { Acts = [CustodyParts.Registration] }, CustodyFindings.NobodyMay)
        );

        static Verdict Of(CustodyRecord record, RuleDescriptor rule) =>
            Line(CustodyRules.From(Chongqing, CustodyNorms.VillageArchive).Check(record), rule).Verdict;
    }

    [Theory]
    [InlineData(true, true, true, Verdict.Breached)]
    [InlineData(true, true, false, Verdict.Met)]
    [InlineData(true, true, null, Verdict.Undetermined)]
    [InlineData(true, false, true, Verdict.Met)]
    [InlineData(true, null, true, Verdict.Undetermined)]
    [InlineData(false, true, true, Verdict.Met)]
    public void Chongqing_38_villagers_are_not_refused_what_concerns_them(
        bool isVillager,
        bool? concernsThem,
        bool? isRefused,
        Verdict verdict
    )
    {
        var outcome = CustodyRules
            .From(Chongqing, CustodyNorms.VillageArchive)
            .Check(
                new()
                {
                    Requests =
                    [
                        new()
                        {
                            Reference = "1",
                            By = isVillager ? Circles.Villagers : Circles.Residents,
                            ConcernsThem = concernsThem,
                            IsRefused = isRefused,
                        },
                    ],
                }
            );

        Assert.Equal(verdict, Line(outcome, CustodyFindings.SeenBy).Verdict);
    }

    // Art. 21(2): 村民会议或者村民代表会议讨论决定的事项，经村民委员会主任签字后，由保管人登记、盖章; of other matters it says nothing.
    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(false, false, Verdict.Met)]
    [InlineData(null, false, Verdict.Undetermined)]
    public void Chongqing_21_what_an_assembly_decided_is_sealed_once_signed_and_registered(
        bool? isDecided,
        bool isSigned,
        Verdict verdict
    )
    {
        var outcome = CustodyRules
            .From(Chongqing, CustodyNorms.VillageSeal)
            .Check(
                new()
                {
                    Uses =
                    [
                        new()
                        {
                            Reference = "1",
                            Steps = isSigned
                                ? [CustodyParts.Signature, CustodyParts.Registration]
                                : [CustodyParts.Registration],
                        },
                    ],
                    Circumstances = isDecided is { } known
                        ? [new(CustodyOccasions.DecidedByAssembly, known)]
                        : [],
                }
            );

        Assert.Equal(verdict, Line(outcome, CustodyFindings.UsedAfter).Verdict);
    }

    // Art. 20: 村民委员会主任的补贴标准应当不低于本村村民上一年度的人均纯收入水平.
    [Theory]
    [InlineData(1_200_000, Verdict.Met)]
    [InlineData(1_199_999, Verdict.Breached)]
    public void Chongqing_20_a_director_is_paid_no_less_than_last_years_income_per_head(
        long amount,
        Verdict verdict
    )
    {
        Assert.Equal(verdict, Line(Paid(FundingLabels.Director, amount), FundingFindings.Floor).Verdict);
        Assert.DoesNotContain(
            Paid(FundingLabels.Staff, amount).Findings,
            line => line.Rule.Equals(FundingFindings.Floor)
        );
    }

    [Fact]
    public void Chongqing_20_only_those_named_are_paid_and_in_the_forms_named()
    {
        Assert.Equal(Verdict.Met, Line(Paid(FundingLabels.GroupHeads, 1), FundingFindings.Recipient).Verdict);
        Assert.Equal(Verdict.Breached, Line(Paid(Circles.Villagers, 1), FundingFindings.Recipient).Verdict);
        Assert.Equal(Verdict.Met, Line(Paid(FundingLabels.Staff, 1), FundingFindings.Form).Verdict);
    }

    // Art. 18(2): 经费确有困难的，由区县…和乡镇人民政府给予适当补助: both, and only then.
    [Theory]
    [InlineData(true, 2, Verdict.Met)]
    [InlineData(true, 1, Verdict.Breached)]
    [InlineData(null, 1, Verdict.Undetermined)]
    [InlineData(false, 1, Verdict.Met)]
    public void Chongqing_18_county_and_township_add_where_funds_are_short(
        bool? isShort,
        int added,
        Verdict verdict
    )
    {
        Label[] both = [Bodies.CountyGovernment, Bodies.TownshipGovernment];
        var outcome = FundingRules
            .From(Chongqing, FundingNorms.PublicWelfare)
            .Check(
                new()
                {
                    AddedBy = [.. both.Take(added)],
                    Circumstances = isShort is { } known ? [new(FundingOccasions.TooFew, known)] : [],
                }
            );

        Assert.Equal(verdict, Line(outcome, FundingFindings.AddedBy).Verdict);
    }

    // Chongqing art. 22(2): 提出, 表决通过, 批准, 备案, each after the one before.
    [Fact]
    public void Chongqing_22_a_group_is_formed_in_five_steps()
    {
        var groups = FormationNorms.VillagersGroup;

        Assert.Equal(
            [
                groups.Consultation.Stage,
                groups.Proposal.Stage,
                groups.Decision.Stage,
                groups.Approval.Stage,
                groups.Filing.Stage,
            ],
            Procedure.From(Chongqing, groups.Id).Stages.Select(stage => stage.Stage)
        );
        Assert.Equal(Verdict.Met, By(Bodies.VillagersAssembly));
        Assert.Equal(Verdict.Breached, By(Bodies.VillagersCommittee));

        Verdict By(Label body) =>
            Procedure
                .From(Chongqing, groups.Id)
                .Check(
                    new()
                    {
                        Acts =
                        [
                            new()
                            {
                                Stage = groups.Decision.Stage,
                                Day = Day,
                                By = body,
                            },
                        ],
                    },
                    Day
                )
                .Findings.Single(line => line.Rule.Equals(ProcedureFindings.Actor))
                .Verdict;
    }

    // Shanghai art. 23(2): 政府和有关部门无正当理由的，应当采纳协商结果.
    [Theory]
    [InlineData(true, null, Verdict.Met)]
    [InlineData(false, true, Verdict.Met)]
    [InlineData(false, false, Verdict.Breached)]
    [InlineData(false, null, Verdict.Undetermined)]
    public void Shanghai_23_a_result_is_adopted_unless_there_is_good_reason(
        bool isHeeded,
        bool? hasGoodReason,
        Verdict verdict
    )
    {
        var outcome = HearingRules
            .From(Residents, HearingNorms.Community)
            .Check(
                new()
                {
                    Matter = "Parking",
                    IsHeeded = isHeeded,
                    HasGoodReason = hasGoodReason,
                    Log = new()
                    {
                        Acts = [new() { Stage = HearingNorms.Community.Process.Hearing.Stage, Day = Day }],
                    },
                },
                Day
            );

        Assert.Equal(verdict, Line(outcome, HearingFindings.Heeded).Verdict);
    }

    private static FundingOutcome Paid(Label role, long amount) =>
        FundingRules
            .From(Chongqing, FundingNorms.LostWork)
            .Check(
                new()
                {
                    Payments =
                    [
                        new()
                        {
                            Name = "Li",
                            Role = role,
                            Form = FundingLabels.FixedAmount,
                            Amount = amount,
                        },
                    ],
                    References = [new(FundingLabels.IncomePerHead, 1_200_000)],
                }
            );
}
