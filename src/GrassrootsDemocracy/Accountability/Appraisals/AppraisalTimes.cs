namespace GrassrootsDemocracy.Accountability.Appraisals;

// When an appraisal may be held after the last one of the same person.
internal static class AppraisalTimes
{
    // In days since the last one: the day on which the time is over is the first on which it may be.
    public static Timing Apart(LocalDate last, LocalDate day, TimeLimit limit, WorkCalendar? calendar) =>
        Deadline.From(last, day, limit.After(DayBounds.On(last), calendar), calendar);
}
