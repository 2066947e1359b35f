using CsCheck;
using ItaSite.Publishing;

namespace ItaSite.Tests.Publishing;

/// <summary>What publishing would do, decided from two lists alone.</summary>
public class Plans
{
    private static readonly string[] Paths = ["a.html", "A.html", "b/c.css", "index.html", "up/x.pdf", "z"];

    private static readonly Gen<string> Path = Gen.Int[0, 5].Select(at => Paths[at]);

    private static readonly Gen<BuiltFile> File = Gen.Select(
        Path,
        Gen.Long[0, 3],
        Gen.Int[1, 2].Select(number => $"{number}"),
        (path, size, sum) => new BuiltFile(path, size, sum)
    );

    private static readonly Gen<List<BuiltFile>> Files = File.List[0, 6]
        .Select(files => files.DistinctBy(file => file.Path).ToList());

    [Fact]
    public void After_it_the_host_holds_the_site_and_what_others_put_there_and_nothing_else() =>
        Gen.Select(Files, Files, Files, Gen.Bool)
            .Sample(
                (site, host, listed, all) =>
                {
                    var plan = PublishPlan.Of(site, Listing(host, listed), all, removesOthers: false);
                    var after = host.ToDictionary(file => file.Path, file => file.Sum);
                    foreach (var file in plan.Sent)
                        after[file.Path] = file.Sum;

                    foreach (var path in plan.Removed)
                        after.Remove(path);

                    var ours = listed.Select(file => file.Path).ToHashSet();
                    var others = host.Select(file => file.Path).Where(path => !ours.Contains(path)).ToList();
                    Assert.DoesNotContain(plan.Removed, others.Contains);
                    Assert.Equal(
                        site.Select(file => file.Path).Union(others).Order(StringComparer.Ordinal),
                        after.Keys.Order(StringComparer.Ordinal)
                    );
                    Assert.Equal(
                        plan.Others,
                        others.Except(site.Select(file => file.Path)).Order(StringComparer.Ordinal)
                    );
                }
            );

    [Fact]
    public void What_the_host_says_it_has_is_sent_again_if_its_size_is_another() =>
        Assert.Equal(
            ["a.html"],
            Of([new("a.html", 5, "1")], [new("a.html", 4, "1")], [new("a.html", 4, "1")])
                .Replaced.Select(file => file.Path)
        );

    [Fact]
    public void A_file_of_others_in_the_place_of_ours_is_told_before_anything_is_sent() =>
        Assert.Equal(["index.html"], Of([new("index.html", 5, "1")], [new("index.html", 9, "?")], []).InTheWay);

    [Fact]
    public void What_an_interrupted_first_run_put_there_is_not_taken_for_that_of_others()
    {
        var host = Listing([new("index.html", 9, "?"), new("old.html", 2, "?")], []) with
        {
            Ours = new HashSet<string> { "index.html", "old.html" },
        };

        var plan = PublishPlan.Of([new("index.html", 5, "1")], host, all: false, removesOthers: false);

        Assert.Empty(plan.InTheWay);
        Assert.Equal(["old.html"], plan.Removed);
    }

    [Fact]
    public void Others_go_only_where_that_is_asked_for()
    {
        var host = Listing([new("shell.php", 9, "?")], []);

        Assert.Equal(["shell.php"], PublishPlan.Of([], host, false, removesOthers: true).Removed);
        Assert.Equal(["shell.php"], PublishPlan.Of([], host, false, removesOthers: false).Others);
    }

    [Fact]
    public void Pages_take_their_places_after_what_they_load_and_the_list_of_all_comes_last() =>
        Assert.Equal(
            ["assets/site.css", "zoo.pdf", "about.html", "index.html", "SHA256SUMS"],
            Of(
                [
                    new("SHA256SUMS", 1, "1"),
                    new("about.html", 1, "1"),
                    new("assets/site.css", 1, "1"),
                    new("index.html", 1, "1"),
                    new("zoo.pdf", 1, "1"),
                ],
                [],
                []
            )
                .Sent.Select(file => file.Path)
        );

    [Theory]
    [InlineData("Logo.png", "logo.png", true)]
    [InlineData("Docs/a.pdf", "docs/a.pdf", true)]
    [InlineData("logo.png", "emblem.png", false)]
    public void A_file_that_only_changed_its_letters_case_is_looked_at_before_it_is_removed(
        string old,
        string now,
        bool isTwin
    )
    {
        List<BuiltFile> site = [new(now, 1, "1")];

        Assert.Equal(isTwin, Of(site, [new(old, 1, "1")], [new(old, 1, "1")]).RemovedTwins(site).Contains(old));
    }

    private static PublishPlan Of(List<BuiltFile> site, List<BuiltFile> host, List<BuiltFile> listed) =>
        PublishPlan.Of(site, Listing(host, listed), all: false, removesOthers: false);

    private static HostListing Listing(List<BuiltFile> host, List<BuiltFile> listed) =>
        new(
            host.ToDictionary(file => file.Path, file => file.Size),
            listed.ToDictionary(file => file.Path, file => file.Sum)
        );
}
