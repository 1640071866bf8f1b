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

    // Whether it is only what one of several cases asks.
    private readonly bool _isPart;
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
        _isPart = true;
        _language = language;
        _phrases = Phrases.Of(language);
        _text = new(0, 0, CultureInfo.InvariantCulture);
    }

    public readonly ReadOnlySpan<char> Text => _text.Text;

    public string ToStringAndClear() => _text.ToStringAndClear();

    public void Clear() => _text.Clear();

    private void Write(Template template)
    {
        foreach (var part in template.Parts)
        {
            if (part.Field == Field.None)
            {
                _text.AppendLiteral(part.Literal);
            }
            else if (part.Forms is { } forms)
            {
                WriteCounted(part.Field, forms);
            }
            else
            {
                Write(part.Field);
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
                WriteSays();
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
                _text.AppendLiteral(SubjectWords());
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
                _text.AppendFormatted(NumberOf(field) ?? 0);
                break;
        }
    }

    private readonly string SubjectWords() => _finding.Subject ?? _finding.Detail?.ToString(_language) ?? "";

    private readonly long? NumberOf(Field field) =>
        field switch
        {
            Field.Actual => _measure.Actual,
            Field.Whole => _measure.Whole,
            Field.Needed => _measure.Least ?? _measure.Most,
            Field.Short => _measure.ShortBy,
            _ => _measure.ToSpare,
        };

    // A number and the word that it counts, or that word alone.
    private void WriteCounted(Field field, Plural forms)
    {
        var number = NumberOf(field) ?? 0;
        if (forms.IsAfterNumber)
        {
            _text.AppendFormatted(number);
            _text.AppendLiteral(" ");
        }

        _text.AppendLiteral(forms.Of(number));
    }

    private void WriteSays()
    {
        if (
            _finding.Rule.SaysOf(_measure)?.Template(_language) is not { } says
            || (LacksSubject(says) && _finding.Rule.IsRequirement)
        )
        {
            WriteTitle();
        }
        else if (Lacks(says) || (LacksSubject(says) && says.Has(Field.Actual)))
        {
            WriteWithout(says);
        }
        else
        {
            Write(says);
        }
    }

    // "must be called by", by nobody; "1 of what it must ()".
    private readonly bool LacksSubject(Template says) =>
        _finding is { Subject: null, Detail: null } && says.Has(Field.Subject);

    private readonly bool Lacks(Template says) =>
        (_measure.Actual is null && (says.Has(Field.Actual) || says.Has(Field.Days)))
        || (_measure.Whole is null && says.Has(Field.Whole))
        || (NumberOf(Field.Needed) is null && says.Has(Field.Needed));

    // A sentence has no words for a number that is not known; the title and what is known say it of every rule.
    private void WriteWithout(Template says)
    {
        WriteTitle();
        if (_measure.Actual is not { } actual)
        {
            _text.AppendLiteral(_phrases.NotKnown);
        }
        else if (says.Has(Field.Actual))
        {
            _text.AppendLiteral(_phrases.Colon);
            _text.AppendFormatted(actual);
            if (_measure is { Whole: null, Form: not MeasureForm.Quota } && says.Has(Field.Whole))
            {
                _text.AppendLiteral(_phrases.OfAnUnknownWhole);
            }
        }
    }

    private void WriteTitle()
    {
        _text.AppendLiteral(_finding.Rule.Title(_language));
        if (SubjectWords() is { Length: > 0 } subject)
        {
            _text.AppendLiteral(_phrases.Aside.Before);
            _text.AppendLiteral(subject);
            _text.AppendLiteral(_phrases.Aside.After);
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

    private void WriteShare()
    {
        if (_measure is { Actual: { } actual, Whole: { } whole and > 0 })
        {
            LedgerShare.Write(ref _text, actual, whole, _measure.Quota?.Threshold, _phrases);
        }
    }

    // A requirement of none or of one at all is what the words of the rule say.
    private readonly bool IsSaidByTheRule =>
        !_isPart
        && _finding.Rule.IsRequirement
        && _measure is { Form: MeasureForm.Limits } and ({ Most: 0 } or { Least: <= 1, Most: null });

    private void WriteRequirement()
    {
        switch (_measure.Form)
        {
            case MeasureForm.Limits
                when IsSaidByTheRule || (!_isPart && _finding.Rule.Limit != LimitWords.Number):
                break;
            case MeasureForm.Quota:
                Write(
                    _measure.Whole switch
                    {
                        null => _phrases.QuotaOfTheUnknown,
                        0 => _phrases.QuotaOfNothing,
                        _ => _phrases.Quota,
                    }
                );
                break;
            case MeasureForm.MissingFact or MeasureForm.Awaiting when _measure.Fact is { } fact:
                _text.AppendLiteral(_phrases.MissingFact);
                _text.AppendLiteral(fact.ToString(_language));
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
                Write(_finding.Source is null ? _phrases.Open : _phrases.Unsettled);
                break;
            case MeasureForm.Left when _measure.To is { } to:
                _text.AppendLiteral(_phrases.LeftTo.Before);
                _text.AppendLiteral(to.ToString(_language));
                _text.AppendLiteral(_phrases.LeftTo.After);
                break;
            case MeasureForm.Left:
                Write(_phrases.LeftOpen);
                break;
            case MeasureForm.Limits when _measure is { Least: { } least, Most: { } most and < long.MaxValue }:
                WriteWithin(new(least, most));
                break;
            case MeasureForm.OddLimits:
                WriteWithin(CountRange.Odd(_measure.Least!.Value, _measure.Most!.Value));
                break;
            case MeasureForm.Limits
                when !_isPart && (_measure is { Least: null, Actual: < 0 } || IsOnTheLastDay):
                // Days before that from which so many are allowed: how many are to spare says all.
                break;
            case MeasureForm.Limits when _measure is { Least: null, Most: 0 }:
                Write(_finding.Rule.CountsDays ? _phrases.NoLaterThanTheDay : _phrases.NoneAllowed);
                break;
            case MeasureForm.Limits:
                Write(
                    (_measure.Least is null, _finding.Rule.CountsDays) switch
                    {
                        (true, true) => _phrases.AtMostDays,
                        (true, false) => _phrases.AtMost,
                        (false, true) => _phrases.AtLeastDays,
                        (false, false) => _phrases.AtLeast,
                    }
                );
                WriteInOtherWords();
                break;
            default:
                break;
        }

        if (_measure is { IsNotKnown: true } && !_finding.Rule.SaysWhatIsNotKnown)
        {
            _text.AppendLiteral(_phrases.WhetherSo);
        }
    }

    // Days that come about by three years, or in somebody's turn, where the words of the rule have no place for that.
    private void WriteInOtherWords()
    {
        if (
            !_isPart
            && _finding is { Rule.CountsDays: true, Subject: null, Detail: { } by }
            && !_finding.Rule.Says.Template(_language).Has(Field.Subject)
        )
        {
            _text.AppendLiteral(_phrases.Aside.Before);
            _text.AppendLiteral(by.ToString(_language));
            _text.AppendLiteral(_phrases.Aside.After);
        }
    }

    // Neither before nor after the day that nothing may come after: there is nothing to add to that.
    private readonly bool IsOnTheLastDay =>
        _finding.Rule.CountsDays && _measure is { Actual: 0, Least: null, Most: 0 };

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

            // Where no number is asked for, what becomes of it says all.
            _text.AppendFormatted(
                line.Text.IsEmpty ? _phrases.Of(measure.Verdict) : line.Text.TrimStart(_phrases.Break)
            );
            line.Clear();
        }
    }

    private void WriteWithin(CountRange range)
    {
        _text.AppendLiteral(_phrases.Within.Before);
        _text.AppendLiteral(range.ToString(_language));
        if (_finding.Rule.CountsDays)
        {
            _text.AppendLiteral(range.Most == 1 ? _phrases.Day : _phrases.Days);
        }

        _text.AppendLiteral(_phrases.Within.After);
        WriteInOtherWords();
    }

    private void WriteMargin()
    {
        if (_measure.Form is not (MeasureForm.Quota or MeasureForm.Limits) || _measure.Actual is null)
        {
            return;
        }

        if (IsOnTheLastDay || IsSaidByTheRule || _finding.Rule.Limit == LimitWords.List)
        {
            return;
        }

        var isDays = _finding.Rule.CountsDays;

        if (_measure.Verdict == Verdict.Met)
        {
            Write(isDays ? _phrases.DaysToSpare : _phrases.ToSpare);
        }
        else if (_measure.ShortBy > 0)
        {
            var isTooMany = _measure.Most is { } most && _measure.Actual > most;
            Write(
                (isTooMany, isDays) switch
                {
                    _ when _finding.Rule.Limit == LimitWords.LastDay => _phrases.DaysLate,
                    _ when _finding.Rule.Limit == LimitWords.FirstDay => _phrases.DaysEarly,
                    (true, true) => _phrases.DaysTooMany,
                    (true, false) => _phrases.TooMany,
                    (false, true) => _phrases.DaysShort,
                    (false, false) => _phrases.Short,
                }
            );
        }
    }
}
