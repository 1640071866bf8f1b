using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using NodaTime;
using NodaTime.Text;

// Each room asked with the facts of the village, and its answers as lines of one calendar.
internal sealed partial class Year
{
    private readonly Village village;
    private readonly Rulebook rulebook;
    private readonly Language language;
    private readonly LocalDate on;
    private readonly LocalDate start = new(2026, 1, 1);
    private readonly List<Entry> calendar = [];

    public Year(Village village, Rulebook rulebook, Language language, LocalDate on)
    {
        (this.village, this.rulebook, this.language, this.on) = (village, rulebook, language, on);
        Election();
        Repeated();
        Disclosure();
        DutyReports();
        Appraisals();
        Audits();
        Contacts();
    }

    public IReadOnlyList<Entry> Calendar => calendar;

    private Body Body =>
        new()
        {
            Name = village.Name,
            Jurisdiction = village.Place,
            Kind = Bodies.VillagersCommittee,
        };

    // Election.
    private void Election()
    {
        var process = ElectionNorms.VillagersCommittee.Process;
        Stages(
            Say("election", "选举"),
            Procedure
                .From(rulebook, process.Id)
                .Check(
                    new()
                    {
                        Area = village.Place,
                        FixedDays = [new(process.Polling.Stage, village.ElectionDay)],
                        Acts = village.ElectionActs,
                    },
                    on
                )
        );
    }

    // Assemblies, talk days, inquiry days, the branch: what is held again and again.
    private void Repeated()
    {
        foreach (
            var norms in (AssemblyNorms[])
                [AssemblyNorms.VillagersAssembly, AssemblyNorms.VillagersDelegatesAssembly]
        )
        {
            Forum(Say("assemblies", "会议"), norms.Kind, By(norms.CalledBy));
        }

        Forum(Say("talk days", "说事日"), Undertakings.TalkDays, By(ForumNorms.TalkDays.LedBy));
        Forum(Say("inquiry days", "质询日"), Undertakings.InquiryDay, By(ForumNorms.InquiryDay.AnsweredBy));
        foreach (var kind in ForumNorms.BranchLife)
        {
            Forum(Say("branch life", "组织生活"), kind, Bodies.VillagePartyOrganisation.ToString(language));
        }
    }

    // Disclosure.
    private void Disclosure()
    {
        ValueList<CatalogueEntry> catalogue =
        [
            new(DisclosureItems.Decisions, DisclosureClasses.Ordinary),
            new(DisclosureItems.ReliefAndDonations, DisclosureClasses.Ordinary),
            new(DisclosureItems.HelpToGovernment, DisclosureClasses.Ordinary),
            new(DisclosureItems.Consultation, DisclosureClasses.Ordinary),
            new(DisclosureItems.CommonConcern, DisclosureClasses.Ordinary),
            new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Finance),
        ];
        var disclosed = DisclosureRules
            .From(rulebook, DisclosureNorms.VillageAffairs)
            .Check(
                new()
                {
                    Area = village.Place,
                    From = start,
                    Catalogue = catalogue,
                    Circumstances = [new(DisclosureOccasions.ManyDealings, village.HasManyDealings)],
                    Matters = village.Matters,
                    Postings =
                    [
                        .. village.Postings.SelectMany(day =>
                            catalogue.Select(entry => Posting(entry.Item, day))
                        ),
                        .. village.MatterPostings.Select(one =>
                            Posting(DisclosureItems.Decisions, one.Day, one.Matter)
                        ),
                    ],
                },
                on
            );
        foreach (var duty in disclosed.Duties)
        {
            if (
                duty.State switch
                {
                    DutyState.Done or DutyState.DoneLate => EntryState.Done,
                    DutyState.Due => EntryState.Due,
                    DutyState.Overdue => EntryState.Overdue,
                    _ => (EntryState?)null,
                } is
                { } state
            )
            {
                Add(
                    Say("disclosure", "公开"),
                    $"{duty.Item.Key}-{duty.Reference?.Replace(' ', '-') ?? Day(duty.PeriodEnd)}",
                    duty.Reference is { } matter
                        ? Say($"{duty.Item} ({matter})", $"{duty.Item.ToString(language)}（{matter}）")
                        : duty.Item.ToString(language),
                    state,
                    state == EntryState.Done ? duty.DoneOn : duty.LastDay,
                    By(DisclosureNorms.VillageAffairs.Publishers),
                    duty.Line.Source
                );
            }
        }
    }

    // Duty reports.
    private void DutyReports()
    {
        Reports(ReportNorms.VillagersCommittee, village.CommitteeReports, Bodies.VillagersAssembly);
        Reports(
            ReportNorms.VillageSupervisionCommittee,
            village.SupervisionReports,
            Bodies.VillagersDelegatesAssembly
        );
    }

    // Appraisals.
    private void Appraisals()
    {
        var appraised = AppraisalNorms.VillagersCommittee;
        var appraisals = AppraisalRules
            .From(rulebook, appraised)
            .Check(
                new()
                {
                    Body = Body,
                    From = start,
                    Held = [.. village.Appraisals.Select(day => new HeldAppraisal(day, []))],
                },
                on
            );
        var appraisal = Say("appraisal of the committee", "民主评议村民委员会");
        var appraising = Say("appraisals", "民主评议");
        Held(
            appraising,
            "appraisal",
            appraisal,
            village.Appraisals,
            By(appraised.By),
            Source(appraised.Every)
        );
        Span(
            appraising,
            "appraisal",
            appraisal,
            EntryState.Due,
            appraisals.NextDue,
            By(appraised.By),
            appraised.Every
        );
        foreach (var span in appraisals.Overdue)
        {
            Span(
                appraising,
                "appraisal",
                appraisal,
                EntryState.Overdue,
                span,
                By(appraised.By),
                appraised.Every
            );
        }
    }

    // Audits.
    private void Audits()
    {
        foreach (var audit in village.Audits.Where(audit => audit.OccasionOn <= on))
        {
            var outcome = AuditRules
                .From(rulebook, AuditNorms.VillagersCommittee)
                .Check(audit with { Body = Body }, on);
            var state = outcome.State switch
            {
                AuditState.Published => EntryState.Done,
                AuditState.Overdue => EntryState.Overdue,
                _ => EntryState.Due,
            };
            Add(
                Say("audits", "审计"),
                $"audit-{audit.Person}",
                Say($"audit of {audit.Person}, published", $"{audit.Person}离任审计结果公布"),
                state,
                state == EntryState.Done ? audit.PublishedOn : outcome.PublishedBy,
                By(AuditNorms.VillagersCommittee.By),
                Source(AuditNorms.VillagersCommittee.PublishedWithin)
            );
        }
    }

    // Contacts: each household is met by its delegate.
    private void Contacts()
    {
        var builder = new NetworkBuilder();
        foreach (var ofOne in village.Contacts.GroupBy(contact => contact.Delegate))
        {
            var from = builder.Add(Circles.VillagersDelegates, ofOne.Key);
            foreach (var contact in ofOne)
            {
                var to = builder.Add(Circles.Households, contact.Household);
                builder.Link(Village.Link, from, to, start);
                foreach (var day in contact.Met)
                {
                    builder.Contact(Village.Link, from, to, day);
                }
            }
        }

        var network = builder.Build();
        var contacts = LiaisonRules
            .From(rulebook, [Village.Link], [])
            .Check(
                new()
                {
                    Area = village.Place,
                    Network = network,
                    From = start,
                    AsOf = on,
                }
            )
            .Links[0];
        foreach (var (@delegate, household, met) in village.Contacts)
        {
            Held(
                Contacting,
                household,
                Say($"contact with household {household}", $"联系第{household}户"),
                met,
                @delegate,
                ContactNorm
            );
        }

        foreach (var span in contacts.Contacts)
        {
            foreach (var missed in span.Missed)
            {
                Contact(EntryState.Overdue, network.NameOf(missed.Person), span);
            }

            foreach (
                var (_, household, met) in village.Contacts.Where(one =>
                    span.Running > 0 && !one.Met.Any(day => day >= span.FirstDay && day <= on)
                )
            )
            {
                Contact(EntryState.Due, household, span);
            }
        }
    }
}
