using GrassrootsDemocracy.Voting.Counting;

namespace GrassrootsDemocracy.Tests.Voting.Counting;

/// <summary>The rules of counting in the plainest words: an option at a time, a ballot at a time.</summary>
internal sealed class NaiveCount(int options, int limit)
{
    private readonly long[] _approvals = new long[options];
    private readonly long[] _rejections = new long[options];
    private CountSums _sums;

    public (string Approvals, string Rejections, string Sums) Result =>
        Describe(_approvals, _rejections, _sums);

    public static (string Approvals, string Rejections, string Sums) Describe(
        long[] approvals,
        long[] rejections,
        CountSums sums
    ) =>
        (
            string.Join(' ', approvals),
            string.Join(' ', rejections),
            $"{sums.Marked} {sums.Blank} {sums.OverMarked} {sums.Contradictory} {sums.Seen:X}"
        );

    public NaiveCount Add(ulong[] approve, ulong[] reject, int words, long times = 1)
    {
        var ballots = approve.Length / words;

        for (var ballot = 0; ballot < ballots; ballot++)
        {
            var approved = Enumerable.Range(0, options).Where(o => Has(approve, ballot * words, o)).ToList();
            var rejected = Enumerable.Range(0, options).Where(o => Has(reject, ballot * words, o)).ToList();
            var last = ((ballot + 1) * words) - 1;
            _sums.Seen |= approve[last] | reject[last];

            if (approved.Any(rejected.Contains))
            {
                _sums.Contradictory += times;
            }
            else if (approved.Count > limit)
            {
                _sums.OverMarked += times;
            }
            else if (approved.Count + rejected.Count == 0)
            {
                _sums.Blank += times;
            }
            else
            {
                _sums.Marked += times;
                approved.ForEach(option => _approvals[option] += times);
                rejected.ForEach(option => _rejections[option] += times);
            }
        }

        return this;
    }

    public NaiveCount Add(ulong[] ballots, int words = 1) => Add(ballots, new ulong[ballots.Length], words);

    private static bool Has(ulong[] words, int first, int option) =>
        (words[first + (option / 64)] & (1UL << (option % 64))) != 0;
}
