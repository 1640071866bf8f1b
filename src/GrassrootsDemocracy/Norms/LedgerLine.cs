using System.Globalization;
using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// One finding on its way into words. It lives on the stack: a nation's ledgers are millions of lines.
internal ref struct LedgerLine
{
    private readonly Finding _finding;
    private readonly Language _language;
    private DefaultInterpolatedStringHandler _text;

    public LedgerLine(Finding finding, Language language, Span<char> room)
    {
        _finding = finding;
        _language = language;
        _text = new(0, 0, CultureInfo.InvariantCulture, room);
        Write(Phrases.Of(language).Line);
    }

    public readonly ReadOnlySpan<char> Text => _text.Text;

    public string ToStringAndClear() => _text.ToStringAndClear();

    public void Clear() => _text.Clear();

    private void Write(Template template)
    {
        foreach (var (literal, field) in template.Parts)
        {
            if (field == Field.None)
            {
                _text.AppendLiteral(literal);
            }
            else
            {
                Write(field);
            }
        }
    }

    private void Write(Field field)
    {
        var measure = _finding.Measure;
        switch (field)
        {
            case Field.Verdict:
                _text.AppendLiteral(Phrases.Of(_language).Verdicts[(int)measure.Verdict]);
                break;
            case Field.Says:
                Write(_finding.Rule.SaysIn(_language));
                break;
            case Field.Requirement:
                WriteRequirement(measure);
                break;
            case Field.Margin:
                WriteMargin(measure);
                break;
            case Field.Source:
                _text.AppendLiteral(_finding.Source?.In(_language) ?? Phrases.Of(_language).Silent);
                break;
            case Field.Subject:
                _text.AppendLiteral(_finding.Subject ?? _finding.Detail?.ToString(_language.Culture()) ?? "");
                break;
            case Field.Base:
                _text.AppendLiteral(
                    measure.Quota is { Of: var of } ? Phrases.Of(_language).Bases[(int)of] : ""
                );
                break;
            case Field.Threshold:
                _text.AppendLiteral(measure.Quota?.Threshold.ToString(_language.Culture()) ?? "");
                break;
            case Field.Share:
                WriteShare(measure);
                break;
            default:
                WriteNumber(field, measure);
                break;
        }
    }

    private void WriteNumber(Field field, Measure measure)
    {
        var number = field switch
        {
            Field.Actual => measure.Actual,
            Field.Whole => measure.Whole,
            Field.Needed => measure.Least ?? measure.Most,
            Field.Short => measure.ShortBy,
            _ => measure.ToSpare,
        };
        if (number is { } known)
        {
            _text.AppendFormatted(known);
        }
        else
        {
            _text.AppendLiteral(Phrases.Of(_language).Unknown);
        }
    }

    // One decimal, the half up, in whole numbers: display only, no verdict reads it.
    private void WriteShare(Measure measure)
    {
        if (measure is { Actual: { } actual, Whole: { } whole and > 0 })
        {
            var perMille = (((Int128)actual * 2000) + whole) / (2 * (Int128)whole);
            var phrases = Phrases.Of(_language);
            _text.AppendLiteral(phrases.ShareStart);
            _text.AppendFormatted((long)(perMille / 10));
            _text.AppendLiteral(".");
            _text.AppendFormatted((long)(perMille % 10));
            _text.AppendLiteral(phrases.ShareEnd);
        }
    }

    private void WriteRequirement(Measure measure)
    {
        var phrases = Phrases.Of(_language);
        switch (measure.Form)
        {
            case MeasureForm.Quota:
                Write(measure.Whole is > 0 ? phrases.Quota : phrases.QuotaOfNothing);
                break;
            case MeasureForm.Awaiting:
                Write(phrases.Awaiting);
                break;
            case MeasureForm.Open:
                Write(_finding.Source is null ? phrases.Open : phrases.LeftOpen);
                break;
            case MeasureForm.Limits when measure is { Least: { } least, Most: { } most }:
                _text.AppendLiteral(
                    phrases.Within.Format(
                        CultureInfo.InvariantCulture,
                        new CountRange(least, most).ToString(_language.Culture())
                    )
                );
                break;
            case MeasureForm.Limits:
                Write(measure.Least is null ? phrases.AtMost : phrases.AtLeast);
                break;
            default:
                break;
        }
    }

    private void WriteMargin(Measure measure)
    {
        var phrases = Phrases.Of(_language);
        if (measure.Form is not (MeasureForm.Quota or MeasureForm.Limits) || measure.Actual is null)
        {
            return;
        }

        if (measure.Verdict == Verdict.Met)
        {
            Write(phrases.ToSpare);
        }
        else if (measure.ShortBy > 0)
        {
            Write(measure.Most is { } most && measure.Actual > most ? phrases.TooMany : phrases.Short);
        }
    }
}
