using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime.Text;

namespace GrassrootsDemocracy.Tests.Forums;

// Logs in few words, judged by the layers of the reports.
internal static class ForumScene
{
    public static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    public static ForumLog Log(params ForumMeeting[] meetings) =>
        new() { From = new(2006, 1, 1), Meetings = [.. meetings] };

    public static ForumMeeting On(string iso) => new() { Day = Date(iso), IsAdHoc = false };

    public static ForumOutcome Suizhou(ForumNorms norms, ForumLog log, string on) =>
        By(Suizhou2005.Layer, norms, log, on);

    public static ForumOutcome Minhang(ForumNorms norms, ForumLog log, string on) =>
        By(Minhang2009.Layer, norms, log, on);

    public static ForumOutcome League(ForumNorms norms, ForumLog log, string on) =>
        By(YouthLeague.Layer, norms, log, on);

    public static ForumOutcome By(Rulebook rulebook, ForumNorms norms, ForumLog log, string on) =>
        ForumRules.From(rulebook, norms).Check(log, Date(on));
}
