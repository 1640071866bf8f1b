namespace GrassrootsDemocracy.Disclosure;

// What is said of a duty: what it is about, whether it was published, and by which day.
internal static class DutyWords
{
    public static Sentence OfPeriod(
        Label item,
        CadenceSpan span,
        LocalDate? done,
        LocalDate? last,
        LocalDate on,
        Measure measure
    ) =>
        Of(
            Sentence.Of(new("{0}, {1} to {2}", "{0}，{1}至{2}"), item, span.FirstDay, span.LastDay),
            done,
            last,
            on,
            measure
        );

    public static Sentence Matter(DisclosureMatter matter) =>
        matter.Day is { } day
            ? Sentence.Of(
                new("{0} ({1}), happened on {2}", "{0}（{1}），{2}发生"),
                matter.Item,
                matter.Reference,
                day
            )
            : About(matter.Item, matter.Reference);

    public static Sentence About(Label item, string reference) =>
        Sentence.Of(new("{0} ({1})", "{0}（{1}）"), item, reference);

    public static Sentence Of(
        IReadable what,
        LocalDate? done,
        LocalDate? last,
        LocalDate on,
        Measure measure
    ) =>
        (done, last) switch
        {
            (null, _) when measure.Form == MeasureForm.NothingAsked => Sentence.Of(
                new("{0}: need not be published", "{0}：不需公布"),
                what
            ),
            ({ } day, { } end) => Sentence.Of(
                new("{0}: published on {1}; the last day is {2}", "{0}：{1}公布，最迟{2}"),
                what,
                day,
                end
            ),
            ({ } day, null) => Sentence.Of(new("{0}: published on {1}", "{0}：{1}公布"), what, day),
            (null, { } end) when on > end => Sentence.Of(
                new("{0}: not published by {1}; the last day was {2}", "{0}：至{1}未公布，最迟{2}"),
                what,
                on,
                end
            ),
            (null, { } end) => Sentence.Of(new("{0}: to be published by {1}", "{0}：最迟{1}公布"), what, end),
            _ => Sentence.Of(new("{0}: not published yet", "{0}：尚未公布"), what),
        };
}
