using static System.FormattableString;

namespace GrassrootsDemocracy.Rulebooks;

// What a catalogue says of an area of which it has rulebooks, but none of the day.
internal static class DayGap
{
    public static Finding Of(IEnumerable<LocalRulebook> local, JurisdictionCode area, LocalDate day)
    {
        var known = local.Where(other => other.Jurisdiction == area).OrderBy(other => other.From).ToList();
        var (english, chinese) = (
            Invariant(
                $"of this place only rulebooks of other days are known ({string.Join("; ", known.Select(InEnglish))}), none of {day:uuuu-MM-dd}"
            ),
            Invariant(
                $"本地区只有其他时期的规则（{string.Join("；", known.Select(InChinese))}），没有{day:uuuu-MM-dd}的规则"
            )
        );
        return new(
            KernelFindings.Gap,
            Measure.Stated(Verdict.Undetermined),
            source: null,
            new Words(english, chinese)
        );
    }

    private static string InEnglish(LocalRulebook local) =>
        local.Until is { } until
            ? Invariant($"{local.Layer.Name}, {local.From:uuuu-MM-dd} to {until:uuuu-MM-dd}")
            : Invariant($"{local.Layer.Name}, from {local.From:uuuu-MM-dd}");

    private static string InChinese(LocalRulebook local) =>
        local.Until is { } until
            ? Invariant($"{local.Layer.ChineseName}，{local.From:uuuu-MM-dd}至{until:uuuu-MM-dd}")
            : Invariant($"{local.Layer.ChineseName}，{local.From:uuuu-MM-dd}起");
}
