using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using NodaTime;
using NodaTime.Text;

// How what a room says becomes lines of the calendar.
internal sealed partial class Year
{
    private string Contacting => Say("contacts", "联系");

    private Citation? ContactNorm => Source(new LinkNorms(Village.Link).Contact);

    private void Stages(string room, ProcedureOutcome outcome)
    {
        foreach (var stage in outcome.Stages.Where(stage => stage.State == StageState.Done))
        {
            Stage(room, stage, EntryState.Done, stage.DoneOn);
        }

        foreach (var stage in outcome.Due)
        {
            Stage(room, stage, EntryState.Due, stage.Latest);
        }

        foreach (var stage in outcome.Overdue)
        {
            Stage(room, stage, EntryState.Overdue, stage.Latest);
        }
    }

    private void Stage(string room, StageStatus status, EntryState state, LocalDate? day) =>
        Add(
            room,
            status.Stage.Stage.Key,
            status.Stage.Stage.ToString(language),
            state,
            day,
            Names(status.Stage.Actors.Norm?.Value),
            status.Stage.Latest.Source ?? status.Stage.Sources.FirstOrDefault()
        );

    private void Forum(string room, Label kind, string? by)
    {
        var norms = new ForumNorms(kind);
        var days = village.Held.GetValueOrDefault(kind, []);
        var outcome = ForumRules
            .From(rulebook, norms)
            .Check(
                new()
                {
                    Area = village.Place,
                    From = start,
                    Meetings = [.. days.Select(day => new ForumMeeting { Day = day })],
                },
                on
            );
        var what = kind.ToString(language);
        Held(room, kind.Key, what, days, by, Source(norms.Every));
        Span(room, kind.Key, what, EntryState.Due, outcome.NextDue, by, norms.Every);
        foreach (var span in outcome.Overdue)
        {
            Span(room, kind.Key, what, EntryState.Overdue, span, by, norms.Every);
        }
    }

    private void Reports(ReportNorms norms, LocalDate[] days, Label heardBy)
    {
        var (room, by) = (Say("duty reports", "述职"), norms.Kind.ToString(language));
        var what = Say($"report of {norms.Kind}", $"{by}报告工作");
        var outcome = ReportRules
            .From(rulebook, norms)
            .Check(
                new()
                {
                    Area = village.Place,
                    From = start,
                    Reports = [.. days.Select(day => new DutyReport { Day = day, HeardBy = heardBy })],
                },
                on
            );
        Held(room, $"report-{norms.Kind.Key}", what, days, by, Source(norms.Every));
        Span(room, $"report-{norms.Kind.Key}", what, EntryState.Due, outcome.NextDue, by, norms.Every);
        foreach (var span in outcome.Overdue)
        {
            Span(room, $"report-{norms.Kind.Key}", what, EntryState.Overdue, span, by, norms.Every);
        }
    }

    private void Contact(EntryState state, string household, DutySpan span) =>
        Add(
            Contacting,
            $"household-{household}-{Day(span.LastDay)}",
            Say($"contact with household {household}", $"联系第{household}户"),
            state,
            span.LastDay,
            village.Contacts.First(one => one.Household == household).Delegate,
            ContactNorm
        );

    private void Held(string room, string key, string what, LocalDate[] days, string? by, Citation? source)
    {
        foreach (var day in days.Where(day => day <= on))
        {
            Add(room, $"{key}-{Day(day)}", what, EntryState.Done, day, by, source);
        }
    }

    private void Span(
        string room,
        string key,
        string what,
        EntryState state,
        CadenceSpan? span,
        string? by,
        NormName<Cadence> every
    )
    {
        if (span is not null)
        {
            Add(room, $"{key}-{Day(span.LastDay)}", what, state, span.LastDay, by, Source(every));
        }
    }

    private void Add(
        string room,
        string key,
        string what,
        EntryState state,
        LocalDate? day,
        string? by,
        Citation? source
    ) =>
        calendar.Add(
            new()
            {
                Key = key,
                Room = room,
                What = what,
                State = state,
                Day = day,
                By = by,
                Source = source,
            }
        );

    private static Posting Posting(Label item, LocalDate day, string? matter = null) =>
        new()
        {
            Reference = $"{item.Key} {LocalDatePattern.Iso.Format(day)} {matter}".TrimEnd(),
            Item = item,
            From = day,
            Matter = matter,
            Place = DisclosurePlaces.Board,
            By = Bodies.VillagersCommittee,
        };

    private string? By(NormName<ValueList<Label>> who) => Names(rulebook.Find(who)?.Value);

    private string? Names(ValueList<Label>? who) =>
        who is null ? null : string.Join(Say(" or ", "或"), who.Select(one => one.ToString(language)));

    private Citation? Source<T>(NormName<T> name)
        where T : notnull => rulebook.FindOrOpen(name).Source;

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
