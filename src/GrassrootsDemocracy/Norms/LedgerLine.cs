using System.Globalization;
using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// One finding on its way into words. It lives on the stack: a nation's ledgers are millions of lines.
internal ref struct LedgerLine
{
    private readonly Finding _finding;

    // Copied once: it is large, and every field of the line asks it.
    private readonly Measure _measure;
    private readonly Language _language;
    private readonly Phrases _phrases;
    private DefaultInterpolatedStringHandler _text;

    public LedgerLine(Finding finding, Language language, Span<char> room)
    {
        _finding = finding;
        _measure = finding.Measure;
        _language = language;
        _phrases = Phrases.Of(language);
        _text = new(0, 0, CultureInfo.InvariantCulture, room);
        Write(_phrases.Line);
    }

    // A part of a line, for one of the cases that a requirement depends on.
    private LedgerLine(Finding finding, Measure measure, Language language)
    {
        _finding = finding;
        _measure = measure;
        _language = language;
        _phrases = Phrases.Of(language);
        _text = new(0, 0, CultureInfo.InvariantCulture);
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
        switch (field)
        {
            case Field.Verdict:
                _text.AppendLiteral(_phrases.Of(_measure.Verdict));
                break;
            case Field.Says:
                Write(_finding.Rule.SaysOf(_measure.Actual).Template(_language));
                break;
            case Field.Requirement:
                WriteRequirement();
                break;
            case Field.Margin:
                WriteMargin();
                break;
            case Field.Source:
                _text.AppendLiteral(_finding.Source?.In(_language) ?? _phrases.Silent);
                break;
            case Field.Subject:
                _text.AppendLiteral(_finding.Subject ?? _finding.Detail?.ToString(_language) ?? "");
                break;
            case Field.Base:
                _text.AppendLiteral(_measure.Quota is { Of: var of } ? _phrases.Of(of) : "");
                break;
            case Field.Threshold:
                WriteThreshold();
                break;
            case Field.Share:
                WriteShare();
                break;
            case Field.Days:
                WriteDays();
                break;
            default:
                WriteNumber(field);
                break;
        }
    }

    private void WriteNumber(Field field)
    {
        var number = field switch
        {
            Field.Actual => _measure.Actual,
            Field.Whole => _measure.Whole,
            Field.Needed => _measure.Least ?? _measure.Most,
            Field.Short => _measure.ShortBy,
            _ => _measure.ToSpare,
        };
        if (number is { } known)
        {
            _text.AppendFormatted(known);
        }
        else
        {
            _text.AppendLiteral(_phrases.Unknown);
        }
    }

    // On which side they lie is said by the words around them.
    private void WriteDays()
    {
        if (_measure.Actual is { } days)
        {
            _text.AppendFormatted(Math.Abs(days));
            _text.AppendLiteral(days is 1 or -1 ? _phrases.Day : _phrases.Days);
        }
    }

    private void WriteThreshold()
    {
        if (_measure.Quota is { Threshold: var threshold })
        {
            var words = threshold.IsStrict ? _phrases.MoreThan : _phrases.NoLessThan;
            _text.AppendLiteral(words.Before);
            _text.AppendFormatted(threshold.Share.Numerator);
            _text.AppendLiteral("/");
            _text.AppendFormatted(threshold.Share.Denominator);
            _text.AppendLiteral(words.After);
        }
    }

    // One decimal, the half up, in whole numbers: display only, no verdict reads it.
    private void WriteShare()
    {
        if (_measure is { Actual: { } actual, Whole: { } whole and > 0 })
        {
            var perMille = (((Int128)actual * 2000) + whole) / (2 * (Int128)whole);
            _text.AppendLiteral(_phrases.ShareStart);
            _text.AppendFormatted(perMille / 10);
            _text.AppendLiteral(".");
            _text.AppendFormatted(perMille % 10);
            _text.AppendLiteral(_phrases.ShareEnd);
        }
    }

    private void WriteRequirement()
    {
        switch (_measure.Form)
        {
            case MeasureForm.Quota:
                Write(_measure.Whole is > 0 ? _phrases.Quota : _phrases.QuotaOfNothing);
                break;
            case MeasureForm.MissingFact:
                Write(_phrases.MissingFact);
                WriteMissing();
                break;
            case MeasureForm.NothingAsked:
                Write(_phrases.NothingAsked);
                break;
            case MeasureForm.InCases:
                WriteCases();
                break;
            case MeasureForm.Awaiting:
                Write(_phrases.Awaiting);
                break;
            case MeasureForm.Open:
                Write(_finding.Source is null ? _phrases.Open : _phrases.LeftOpen);
                break;
            case MeasureForm.Limits when _measure is { Least: { } least, Most: { } most and < long.MaxValue }:
                WriteWithin(new(least, most));
                break;
            case MeasureForm.OddLimits:
                WriteWithin(CountRange.Odd(_measure.Least!.Value, _measure.Most!.Value));
                break;
            case MeasureForm.Limits when _measure is { Least: null, Actual: < 0 }:
                // Days before that from which so many are allowed: how many are to spare says all.
                break;
            case MeasureForm.Limits:
                Write(_measure.Least is null ? _phrases.AtMost : _phrases.AtLeast);
                break;
            default:
                break;
        }
    }

    private void WriteMissing()
    {
        if (_finding.Missing is { } missing)
        {
            _text.AppendLiteral(_phrases.MissingIs);
            _text.AppendLiteral(missing.ToString(_language));
        }
    }

    // Each case with its own requirement, as that case alone would write it.
    private void WriteCases()
    {
        foreach (var (when, measure) in _measure.Cases!.All)
        {
            var line = new LedgerLine(_finding, measure, _language);
            line.WriteRequirement();
            _text.AppendLiteral(_phrases.InCase.Before);
            _text.AppendLiteral(when.ToString(_language));
            _text.AppendLiteral(_phrases.InCase.After);
            _text.AppendFormatted(line.Text.TrimStart(_phrases.Break));
            line.Clear();
        }
    }

    private void WriteWithin(CountRange range)
    {
        _text.AppendLiteral(_phrases.Within.Before);
        _text.AppendLiteral(range.ToString(_language));
        _text.AppendLiteral(_phrases.Within.After);
    }

    private void WriteMargin()
    {
        if (_measure.Form is not (MeasureForm.Quota or MeasureForm.Limits) || _measure.Actual is null)
        {
            return;
        }

        if (_measure.Verdict == Verdict.Met)
        {
            Write(_phrases.ToSpare);
        }
        else if (_measure.ShortBy > 0)
        {
            Write(_measure.Most is { } most && _measure.Actual > most ? _phrases.TooMany : _phrases.Short);
        }
    }
}
