using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// The words of this room.
internal static class PostTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager("GrassrootsDemocracy.Posts.PostTexts", typeof(PostTexts).Assembly),
            KernelTexts.All
        );
}
