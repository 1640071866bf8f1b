namespace GrassrootsDemocracy.Posts.Planning;

// Posts whose holders could change places without anything else changing, as the members of one committee. To look at one
// order of their holders is enough.
internal sealed class PlanTwinPosts
{
    private readonly PlanModel _model;

    public PlanTwinPosts(PlanModel model)
    {
        _model = model;
        Others = new uint[model.PostCount];
        for (var post = 0; post < model.PostCount; post++)
        {
            for (var other = 0; other < post; other++)
            {
                if (AreTwins(post, other))
                {
                    Others[post] |= 1u << other;
                    Others[other] |= 1u << post;
                }
            }
        }
    }

    // By post: its twins.
    public uint[] Others { get; }

    private bool AreTwins(int post, int other)
    {
        var (one, two) = (1u << post, 1u << other);
        var both = one | two;
        return _model.BodyOf[post] == _model.BodyOf[other]
            && (_model.OfficeOf is not { } offices || offices[post] == offices[other])
            && AreAlike(_model.MayStayOpen)
            && (_model.Same[post] | _model.Same[other]) == 0
            && (_model.Apart[post] & ~both) == (_model.Apart[other] & ~both)
            && Array.TrueForAll(_model.Eligible, AreAlike)
            && _model.KinBars.All(bar => (bar.Posts[post] & ~both) == (bar.Posts[other] & ~both))
            && _model.CountBars.All(bar => Array.TrueForAll(bar.Groups, AreAlike))
            && (_model.PerPost is not { } costs || Array.TrueForAll(costs, of => of[post] == of[other]));

        bool AreAlike(uint posts) => (posts & one) != 0 == ((posts & two) != 0);
    }
}
