namespace GrassrootsDemocracy.Voting.Deciding;

// A sum of numbers, each so many times, and something more: asked to be zero at least. A comparison that links two
// numbers is one form, so that a ballot which adds to both is added once and not bounded twice.
internal readonly record struct Form(Addition[] Terms, long Plus)
{
    // The number is at least so much.
    public static Form AtLeast(int number, long least) => new([new(number, 1)], -least);

    // One number is the other at least, or at least so much more.
    public static Form Over(int number, int other, long by = 0) => new([new(number, 1), new(other, -1)], -by);

    // A part reaches a share of a whole, by cross-multiplication; whether the whole is empty is another form.
    public static Form Reaches(int part, int whole, Threshold threshold) =>
        new(
            [new(part, threshold.Share.Denominator), new(whole, -threshold.Share.Numerator)],
            threshold.IsStrict ? -1 : 0
        );

    // Among whole numbers not to be zero at least is to be minus one at most.
    public Form Not() => new(Array.ConvertAll(Terms, term => term with { Of = -term.Of }), -Plus - 1);

    public Int128 At(ReadOnlySpan<long> numbers)
    {
        Int128 sum = Plus;
        foreach (var (number, times) in Terms)
        {
            sum += (Int128)times * numbers[number];
        }

        return sum;
    }

    // What a reading adds to the sum for each token.
    public Int128 Of(ReadOnlySpan<Addition> reading)
    {
        Int128 sum = 0;
        foreach (var (number, times) in Terms)
        {
            foreach (var (added, of) in reading)
            {
                sum += added == number ? (Int128)times * of : 0;
            }
        }

        return sum;
    }
}
