using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// Whether a seating of several offices is in order by the votes: by person which office, or less than none; of people without names
// nobody sits.
internal sealed class PublishedOrder(int[] seats)
{
    // Nobody sits whom the votes do not seat, and whoever does not sit has a reason. Strict: no tie had to be resolved.
    public bool IsInOrder(int[] seating, int[][] votes, int took, PublishedOfficesWay way, bool isStrict)
    {
        for (var office = 0; office < seats.Length; office++)
        {
            var claims = Enumerable
                .Range(0, votes[office].Length)
                .Select(person => Claim(seating, votes, person, office, way))
                .ToArray();
            var uses = claims.Select((_, person) => Uses(seating, votes, person, office, way)).ToArray();
            for (var person = 0; person < claims.Length; person++)
            {
                var isEnough = 2 * claims[person] > took;
                var above = Enumerable
                    .Range(0, claims.Length)
                    .Count(other =>
                        other != person
                        && uses[other]
                        && 2 * claims[other] > took
                        && claims[other] > claims[person]
                    );
                var level = Enumerable
                    .Range(0, claims.Length)
                    .Count(other =>
                        other != person
                        && uses[other]
                        && 2 * claims[other] > took
                        && claims[other] == claims[person]
                    );
                if (person < seating.Length && seating[person] == office)
                {
                    if (!isEnough || above >= seats[office] || (isStrict && above + level >= seats[office]))
                    {
                        return false;
                    }
                }
                else if (
                    isEnough
                    && uses[person]
                    && !IsUnable(person, way)
                    && !(
                        person < seating.Length
                        && seating[person] >= 0
                        && Keeps(seating, votes, person, office, way)
                    )
                    && !(above >= seats[office] || (!isStrict && above + level >= seats[office]))
                )
                {
                    return false;
                }
            }
        }

        return Enumerable
            .Range(0, seats.Length)
            .All(office => seating.Count(one => one == office) <= seats[office]);
    }

    private static bool IsUnable(int person, PublishedOfficesWay way) => (way.Unable >> person & 1) == 1;

    // Whether somebody stands between others and a seat of the office: whoever goes elsewhere or cannot serve does so only where the
    // seat stays empty.
    private static bool Uses(int[] seating, int[][] votes, int person, int office, PublishedOfficesWay way) =>
        person >= seating.Length
        || (
            IsUnable(person, way)
                ? way.AfterUnable == SeatFilling.StaysEmpty
                : seating[person] < 0
                    || seating[person] == office
                    || !Keeps(seating, votes, person, office, way)
                    || way.After == SeatFilling.StaysEmpty
        );

    // Whether somebody who sits elsewhere keeps that and not this office.
    private static bool Keeps(int[] seating, int[][] votes, int person, int office, PublishedOfficesWay way)
    {
        var (there, here) = (seating[person], office);
        return way.Two switch
        {
            OfficeKept.Higher => there < here,
            OfficeKept.MoreVotes => votes[there][person] > votes[here][person]
                || (votes[there][person] == votes[here][person] && there < here),
            _ => true,
        };
    }

    // The votes for the office, and those for a higher one of whoever was not elected there and can serve.
    private static int Claim(int[] seating, int[][] votes, int person, int office, PublishedOfficesWay way)
    {
        var own = votes[office][person];
        if (
            person >= seating.Length
            || IsUnable(person, way)
            || (seating[person] >= 0 && seating[person] < office)
        )
        {
            return own;
        }

        return way.Folding switch
        {
            VoteFolding.ToNext when office > 0 => own + votes[office - 1][person],
            VoteFolding.ToAll => Enumerable.Range(0, office + 1).Sum(one => votes[one][person]),
            _ => own,
        };
    }
}
