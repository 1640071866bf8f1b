using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// A share on its way into words: display only, no verdict reads it. It never prints as none, half or all of the whole, or
// on the other side of what is needed, unless that is what it is: as many decimals follow as that takes.
internal static class LedgerShare
{
    private const int LeastDecimals = 1;
    private const int MostDecimals = 4;

    // Of this whole and smaller ones 64 bits hold every product.
    private const long SmallWhole = 1L << 40;

    private static readonly Ratio None = Ratio.Of(0, 1);
    private static readonly Ratio OneHalf = Ratio.Of(1, 2);
    private static readonly Ratio All = Ratio.Of(1, 1);

    public static void Write(
        ref DefaultInterpolatedStringHandler text,
        long actual,
        long whole,
        Threshold? threshold,
        Phrases phrases
    )
    {
        if (actual > whole)
        {
            text.AppendLiteral(phrases.MoreThanAll);
            return;
        }

        ReadOnlySpan<Ratio> marks = [None, OneHalf, All, threshold?.Share ?? None];
        text.AppendLiteral(phrases.ShareStart);
        if (threshold is { Share: var needed } && IsJust(needed, actual, whole))
        {
            Write(ref text, needed, phrases);
            return;
        }

        var (scale, mark) = (10L, default(Ratio));
        for (var decimals = LeastDecimals; decimals <= MostDecimals; decimals++, scale *= 10)
        {
            var digits = Digits(actual, whole, 100 * scale);
            if (MarkBeside(marks, digits, 100 * scale, actual, whole) is not { } beside)
            {
                text.AppendFormatted(digits / scale);
                text.AppendLiteral(".");
                for (var unit = scale / 10; unit > 0; unit /= 10)
                {
                    text.AppendFormatted(digits / unit % 10);
                }

                text.AppendLiteral(phrases.ShareEnd);
                return;
            }

            mark = beside;
        }

        text.AppendLiteral(Compare(actual, whole, mark) > 0 ? phrases.JustOver : phrases.JustUnder);
        Write(ref text, mark, phrases);
    }

    // The half up, in whole numbers.
    private static long Digits(long actual, long whole, long unit) =>
        whole <= SmallWhole
            ? ((actual * 2 * unit) + whole) / (2 * whole)
            : (long)((((Int128)actual * 2 * unit) + whole) / (2 * (Int128)whole));

    private static void Write(ref DefaultInterpolatedStringHandler text, Ratio share, Phrases phrases)
    {
        var (percent, fraction) = Math.DivRem(100 * share.Numerator, share.Denominator);
        if (fraction == 0)
        {
            text.AppendFormatted(percent);
            text.AppendLiteral(phrases.ShareEnd);
        }
        else
        {
            text.AppendFormatted(share.Numerator);
            text.AppendLiteral("/");
            text.AppendFormatted(share.Denominator);
            text.AppendLiteral(phrases.Aside.After);
        }
    }

    // Just what is needed, where that has no end in decimals: any print would be more or less.
    private static bool IsJust(Ratio needed, long actual, long whole) =>
        1000 * needed.Numerator % needed.Denominator != 0 && Compare(actual, whole, needed) == 0;

    // The share that the print would be taken for, or be on the wrong side of; null when it shows on which side it lies.
    private static Ratio? MarkBeside(
        ReadOnlySpan<Ratio> marks,
        long digits,
        long unit,
        long actual,
        long whole
    )
    {
        foreach (var mark in marks)
        {
            // Rounding moves a print by half a digit, so that one further away shows its side.
            if (Math.Abs((digits * mark.Denominator) - (unit * mark.Numerator)) >= mark.Denominator)
            {
                continue;
            }

            var side = Compare(actual, whole, mark);
            if (side != 0 && side != Compare(digits, unit, mark))
            {
                return mark;
            }
        }

        return null;
    }

    private static int Compare(long part, long whole, Ratio mark) =>
        ((Int128)part * mark.Denominator).CompareTo((Int128)whole * mark.Numerator);
}
