using System.Globalization;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using static GrassrootsDemocracy.Tests.Liaison.NetworkScene;

namespace GrassrootsDemocracy.Tests.Liaison;

// Each link at least once every half-year (M8), credited to who was responsible on the day.
public class ContactTests
{
    private static readonly LocalDate EndOfYear = new(2010, 1, 1);

    [Theory]
    [InlineData("2009-01-01", true, 1, 0)]
    [InlineData("2009-06-30", true, 1, 0)]
    [InlineData("2009-07-01", true, 0, 1)]
    [InlineData("2009-12-31", true, 0, 1)]
    [InlineData("2008-12-31", true, 0, 0)]
    [InlineData("2009-06-30", false, 0, 0)]
    public void A_contact_counts_in_the_half_year_of_its_day_when_it_was_made(
        string day,
        bool made,
        int first,
        int second
    )
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, new(2008, 1, 1));
        builder.Contact(ToDelegate, MemberA, DelegateA, Day(day), made);
        var spans = Check(builder, Minhang2009.Layer).Contacts;

        Assert.Equal([first, second, 0], spans.Select(span => span.Kept));
        Assert.Equal([1 - first, 1 - second, 0], spans.Select(span => span.Missed.Count));
        Assert.Equal([0, 0, 1], spans.Select(span => span.Running));
    }

    [Fact]
    public void A_contact_on_the_day_of_the_check_counts_in_the_period_that_runs()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Contact(ToDelegate, MemberA, DelegateA, EndOfYear);
        builder.Contact(ToDelegate, MemberA, DelegateA, EndOfYear.PlusDays(1));
        var outcome = Check(builder, Minhang2009.Layer);

        Assert.Equal([0, 0, 1], outcome.Contacts.Select(span => span.Kept));
        Assert.Equal([new(MemberA, 1, 0)], outcome.Credits);
    }

    [Fact]
    public void A_hand_over_within_a_period_leaves_no_gap_and_credits_each()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start, new(2009, 4, 1));
        builder.Link(ToDelegate, MemberB, DelegateA, new(2009, 4, 1));
        builder.Contact(ToDelegate, MemberA, DelegateA, new(2009, 3, 31));
        builder.Contact(ToDelegate, MemberA, DelegateA, new(2009, 4, 1));
        builder.Contact(ToDelegate, MemberB, DelegateA, new(2009, 4, 1), made: false);
        builder.Contact(ToDelegate, MemberB, DelegateA, new(2009, 8, 1));
        var outcome = Check(builder, Minhang2009.Layer);

        Assert.Equal(
            [Verdict.Met, Verdict.Met],
            outcome.Contacts.Take(2).Select(span => span.Measure.Verdict)
        );
        Assert.Equal([new(MemberA, 1, 0), new(MemberB, 1, 1)], outcome.Credits);
        Assert.Equal(1, outcome.MadeByOthers);
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(LiaisonFindings.NotResponsible) && line.Measure.Actual == 1
        );
    }

    [Fact]
    public void For_each_link_both_who_are_responsible_must_make_it()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Link(ToDelegate, MemberB, DelegateA, Start);
        builder.Contact(ToDelegate, MemberA, DelegateA, Start);
        var duty = new ContactDuty(Cadence.AtLeast(1, CadenceUnit.Year), DutyBase.EachLink);
        var law = Rulebook.Named("assumed").With(LiaisonNorms.CountyMemberToDelegate.Contact, duty, Assumed);
        var span = Check(builder, law).Contacts[0];

        Assert.Equal([new(DelegateA, MemberB, 0, 1)], span.Missed);
        Assert.Equal((2, 1, 1L), (span.All, span.Kept, span.Measure.ShortBy));
    }

    [Fact]
    public void What_a_part_of_a_period_needs_nobody_says()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, new(2009, 2, 1));
        var span = Check(builder, Minhang2009.Layer).Contacts[0];

        Assert.Equal((1, 0, 1), (span.All, span.Kept, span.InPart));
        Assert.Equal(Verdict.Undetermined, span.Measure.Verdict);
    }

    [Fact]
    public void Who_is_judged_for_a_part_only_is_not_short_where_another_is()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Link(ToDelegate, MemberA, DelegateB, new(2009, 2, 1));
        var outcome = Check(builder, Minhang2009.Layer);
        var span = outcome.Contacts[0];

        Assert.Equal((2, 0, 1, 1), (span.All, span.Kept, span.Missed.Count, span.InPart));
        Assert.Equal((Verdict.Breached, 1L), (span.Measure.Verdict, span.Measure.ShortBy));
        Assert.Contains(
            "2009-01-01 to 2009-06-30 (for 1 a part of it only), contacted often enough: 0; needs at least 1; 1 short",
            outcome.Findings[3].ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_a_part_needs_no_rulebook_says_whoever_asks_for_the_whole()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, new(2009, 2, 1));
        var line = Check(builder, Minhang2009.Layer).Findings[3];

        Assert.Null(line.Source);
        Assert.Contains("no rulebook says what is needed", line.ToString(), StringComparison.Ordinal);
    }

    // M8: that each link is contacted is asked, also where there is nobody yet of whom it could be judged.
    [Fact]
    public void A_duty_without_a_link_is_a_line_of_its_own()
    {
        var line = Assert.Single(
            Check(Somebody(), Minhang2009.Layer).Findings,
            finding => finding.Rule.Equals(LiaisonFindings.Contact)
        );

        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.NotNull(line.Source);
    }

    [Theory]
    [InlineData("2009-07-01", Verdict.Undetermined)]
    [InlineData("2009-07-02", Verdict.Breached)]
    public void Before_a_rolling_duty_first_is_due_nothing_can_be_said(string asOf, Verdict verdict)
    {
        var duty = new ContactDuty(
            Cadence.AtLeast(1, CadenceUnit.HalfYear, alignment: CadenceAlignment.Rolling),
            DutyBase.EachPerson
        );
        var law = Rulebook.Named("assumed").With(LiaisonNorms.CountyMemberToDelegate.Contact, duty, Assumed);
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        var outcome = LinkRules
            .From(law, LiaisonNorms.CountyMemberToDelegate)
            .Check(
                new()
                {
                    Network = builder.Build(),
                    From = Start,
                    AsOf = Day(asOf),
                }
            );

        Assert.Equal(verdict, Assert.Single(outcome.Contacts).Measure.Verdict);
    }

    [Theory]
    [InlineData("2009-07-02", 0)]
    [InlineData("2009-07-01", 0)]
    [InlineData("2009-06-30", 1)]
    public void The_interval_runs_from_the_last_contact_that_was_made(string last, int waiting)
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Contact(ToDelegate, MemberA, DelegateA, Day(last));
        builder.Contact(ToDelegate, MemberA, DelegateA, new(2009, 12, 1), made: false);
        var norms = LiaisonNorms.CountyMemberToDelegate;
        var law = Rulebook
            .Named("assumed")
            .With(norms.IdealInterval, Each(new(30)), Assumed)
            .With(norms.MostInterval, Each(new(6, TimeUnit.Month)), Assumed);
        var outcome = Check(builder, law);

        Assert.Equal(waiting, outcome.BeyondMost.Count);
        Assert.All(outcome.BeyondMost, wait => Assert.Equal(new(2009, 12, 30), wait.LastDay));
        Assert.Equal(
            new(DelegateA, Day(last), Day(last).PlusDays(30), WasContacted: true),
            Assert.Single(outcome.BeyondIdeal)
        );
    }

    [Fact]
    public void Without_a_contact_the_interval_runs_from_the_first_day()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, new(2009, 12, 1));
        builder.Link(ToDelegate, MemberA, DelegateB, new(2009, 6, 1), new(2009, 12, 1));
        var law = Rulebook
            .Named("assumed")
            .With(LiaisonNorms.CountyMemberToDelegate.MostInterval, Each(new(30)), Assumed);

        Assert.Equal(
            [new(DelegateA, new(2009, 12, 1), new(2009, 12, 31), WasContacted: false)],
            Check(builder, law).BeyondMost
        );
    }

    // L4: two links of one person, of which one was contacted.
    [Theory]
    [InlineData(DutyBase.EachPerson, 0, Verdict.Met)]
    [InlineData(DutyBase.EachLink, 1, Verdict.Breached)]
    public void Person_by_person_or_link_by_link_is_what_the_norm_says(
        DutyBase per,
        int missed,
        Verdict verdict
    )
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Link(ToDelegate, MemberB, DelegateA, Start);
        builder.Contact(ToDelegate, MemberA, DelegateA, new(2009, 12, 1));
        var norms = LiaisonNorms.CountyMemberToDelegate;
        var law = Rulebook
            .Named("assumed")
            .With(norms.Contact, new ContactDuty(Cadence.AtLeast(1, CadenceUnit.Year), per), Assumed)
            .With(norms.MostInterval, new ContactInterval(new(60), per), Assumed);
        var outcome = Check(builder, law);

        Assert.Equal(missed, outcome.Contacts[0].Missed.Count);
        Assert.Equal(missed, outcome.BeyondMost.Count);
        Assert.All(
            outcome.BeyondMost,
            wait => Assert.Equal((DelegateA, MemberB), (wait.Person, wait.Responsible))
        );
        Assert.Equal(verdict, outcome.Contacts[0].Measure.Verdict);
        Assert.Equal(
            verdict,
            outcome.Findings.Single(line => line.Rule.Equals(LiaisonFindings.MostInterval)).Verdict
        );
    }

    [Fact]
    public void Only_the_ways_that_the_norm_names_count()
    {
        var (visit, call) = (
            new Label("contact-way/visit", "visit", "走访"),
            new Label("contact-way/call", "call", "电话")
        );
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Contact(ToDelegate, MemberA, DelegateA, Start, way: call);
        builder.Contact(ToDelegate, MemberA, DelegateA, Start);
        builder.Contact(ToDelegate, MemberA, DelegateA, new(2009, 8, 1), way: visit);
        var law = Minhang2009.Layer.With(LiaisonNorms.CountyMemberToDelegate.Ways, [visit], Assumed);

        Assert.Equal([0, 1, 0], Check(builder, law).Contacts.Select(span => span.Kept));
        Assert.Equal([1, 1, 0], Check(builder, Minhang2009.Layer).Contacts.Select(span => span.Kept));
        Assert.Equal(
            [null, call, visit],
            builder.Build().ContactsWith(ToDelegate, DelegateA).Select(one => one.Way)
        );
    }

    [Fact]
    public void A_rolling_duty_is_judged_from_contact_to_contact()
    {
        var duty = new ContactDuty(
            Cadence.AtLeast(1, CadenceUnit.HalfYear, alignment: CadenceAlignment.Rolling),
            DutyBase.EachPerson
        );
        var law = Rulebook.Named("assumed").With(LiaisonNorms.CountyMemberToDelegate.Contact, duty, Assumed);
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Link(ToDelegate, MemberA, DelegateB, Start);
        foreach (var day in new LocalDate[] { new(2009, 6, 30), new(2009, 12, 30) })
        {
            builder.Contact(ToDelegate, MemberA, DelegateA, day);
            builder.Contact(ToDelegate, MemberA, DelegateB, day.PlusDays(3));
        }

        var span = Assert.Single(Check(builder, law).Contacts);

        Assert.Equal([DelegateB], span.Missed.Select(missed => missed.Person));
        Assert.Equal(1, span.Kept);
    }

    [Fact]
    public void The_ledger_reads_in_both_languages()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Contact(ToDelegate, MemberA, DelegateA, Start);
        var findings = Check(builder, Minhang2009.Layer).Findings;

        Assert.Equal(
            [
                LiaisonFindings.Each,
                LiaisonFindings.Coverage,
                LiaisonFindings.Load,
                LiaisonFindings.Contact,
                LiaisonFindings.Contact,
                LiaisonFindings.Contact,
            ],
            findings.Select(line => line.Rule)
        );
        Assert.Equal(
            "[not met] committee member to delegate of the district, 2009-07-01 to 2009-12-31, contacted often enough: 0; needs at least 1; 1 short — Minhang district, three links, four councils (2008) as reported in 2009 [confirmed by a secondary text]",
            findings[4].ToString()
        );
        Assert.Contains(
            "联系次数足够者",
            findings[4].ToString(CultureInfo.GetCultureInfo("zh-Hans")),
            StringComparison.Ordinal
        );
    }

    private static LinkOutcome Check(NetworkBuilder builder, Rulebook rulebook) =>
        LinkRules
            .From(rulebook, LiaisonNorms.CountyMemberToDelegate)
            .Check(
                new()
                {
                    Network = builder.Build(),
                    From = Start,
                    AsOf = EndOfYear,
                }
            );

    private static ContactInterval Each(TimeLimit within) => new(within, DutyBase.EachPerson);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
