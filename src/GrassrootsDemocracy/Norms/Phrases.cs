namespace GrassrootsDemocracy.Norms;

// The turns of phrase that every ledger line shares, taken from the resources once for each language.
internal sealed class Phrases
{
    private static readonly Lazy<Phrases>[] ByLanguage =
    [
        new(() => new(Language.English)),
        new(() => new(Language.Chinese)),
    ];

    private readonly Language _language;

    private Phrases(Language language)
    {
        _language = language;
        Line = Get("ledger.line");
        Quota = Get("ledger.quota");
        QuotaOfNothing = Get("ledger.quota-of-nothing");
        AtLeast = Get("ledger.at-least");
        AtMost = Get("ledger.at-most");
        Within = Frame.Of(Get("ledger.within").Text);
        MoreThan = Frame.Of(Get("threshold.more-than").Text);
        NoLessThan = Frame.Of(Get("threshold.at-least").Text);
        Open = Get("ledger.open");
        LeftOpen = Get("ledger.left-open");
        Awaiting = Get("ledger.awaiting");
        MissingFact = Get("ledger.missing-fact");
        Short = Get("ledger.short");
        TooMany = Get("ledger.too-many");
        ToSpare = Get("ledger.to-spare");
        Silent = Get("ledger.silent").Text;
        Unknown = Get("ledger.unknown").Text;
        ShareStart = Get("ledger.share-start").Text;
        ShareEnd = Get("ledger.share-end").Text;
        Verdicts = Words<Verdict>();
        Bases = Words<Base>();
    }

    public Template Line { get; }

    public Template Quota { get; }

    public Template QuotaOfNothing { get; }

    public Template AtLeast { get; }

    public Template AtMost { get; }

    public Frame Within { get; }

    // The two kinds of threshold, in the words of Threshold itself.
    public Frame MoreThan { get; }

    public Frame NoLessThan { get; }

    public Template Open { get; }

    public Template LeftOpen { get; }

    public Template Awaiting { get; }

    public Template MissingFact { get; }

    public Template Short { get; }

    public Template TooMany { get; }

    public Template ToSpare { get; }

    public string Silent { get; }

    public string Unknown { get; }

    public string ShareStart { get; }

    public string ShareEnd { get; }

    public string[] Verdicts { get; }

    public string[] Bases { get; }

    public static Phrases Of(Language language) => ByLanguage[(int)language].Value;

    private Template Get(string key) => KernelTexts.All.Template(key, _language);

    private string[] Words<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => KernelTexts.All.Word(value, _language.Culture()))];
}
