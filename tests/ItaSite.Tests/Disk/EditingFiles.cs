using System.Text;
using ItaSite.Disk;

namespace ItaSite.Tests.Disk;

/// <summary>What a clerk saves is whole, is never over somebody else's text, and can be taken back.</summary>
public sealed class EditingFiles : IDisposable
{
    private const string Page = "content/oit/2570/a1.md";

    private readonly string root = Directory.CreateTempSubdirectory("ita-edited-").FullName;
    private readonly StoppedClock clock = new();

    private EditedFiles Files => new(root, clock);

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void What_is_saved_is_there_and_every_version_can_be_opened_by_hand()
    {
        Put(Page, "หนึ่ง");
        Save("สอง", "แก้คำ");
        Save("สาม", "แก้คำ: อีกครั้ง");

        Assert.Equal("สาม", Text(Page));
        var versions = Files.Versions(Page);
        Assert.Equal(["สาม", "สอง", "หนึ่ง"], versions.Select(version => Encoding.UTF8.GetString(Files.Read(version))));
        Assert.Equal(["แก้คำ--อีกครั้ง", "แก้คำ", ""], versions.Select(version => version.Reason));
        Assert.All(
            versions,
            version =>
                Assert.Equal(Files.Read(version), OnDisk.Bytes(Path.Combine(root, ".ita-history", Page, version.Name)))
        );
    }

    [Fact]
    public void A_file_that_somebody_changed_meanwhile_is_left_and_both_texts_are_handed_back()
    {
        Put(Page, "หนึ่ง");
        Save("สอง");
        var opened = Files.Open(Page)!;
        Put(Page, "จากภายนอก");

        var outcome = Assert.IsType<EditOutcome.ChangedOutside>(Files.Save("", [FileChange.Of(opened, "สาม")]));

        var file = Assert.Single(outcome.Files);
        Assert.Equal(
            ("จากภายนอก", "สาม", "สอง"),
            (file.Now!.Text, Encoding.UTF8.GetString(file.Wanted!), Encoding.UTF8.GetString(file.Began!))
        );
        Assert.Equal("จากภายนอก", Text(Page));
    }

    [Fact]
    public void Of_two_windows_the_second_one_is_told()
    {
        Put(Page, "หนึ่ง");
        var (one, other) = (Files.Open(Page)!, Files.Open(Page)!);

        Assert.IsType<EditOutcome.Saved>(Files.Save("", [FileChange.Of(one, "ซ้าย")]));
        Assert.IsType<EditOutcome.ChangedOutside>(Files.Save("", [FileChange.Of(other, "ขวา")]));
        Assert.Equal("ซ้าย", Text(Page));
    }

    [Fact]
    public void A_new_file_is_never_put_over_another_nor_an_edit_into_the_place_of_one_that_is_gone()
    {
        Put(Page, "หนึ่ง");
        var opened = Files.Open(Page)!;

        Assert.IsType<EditOutcome.ChangedOutside>(Files.Save("", [FileChange.New(Page, [1])]));
        File.Delete(Path.Combine(root, Page));
        var outcome = Assert.IsType<EditOutcome.ChangedOutside>(Files.Save("", [FileChange.Of(opened, "สอง")]));
        Assert.Null(Assert.Single(outcome.Files).Now);
        Assert.False(File.Exists(Path.Combine(root, Page)));
    }

    [Fact]
    public void A_picture_and_its_page_are_undone_and_redone_together_also_after_a_restart()
    {
        Put(Page, "หนึ่ง");
        Files.Save(
            "แทรกรูป",
            [FileChange.Of(Files.Open(Page)!, "![รูป](p.png)"), FileChange.New("content/oit/2570/p.png", [1, 2, 3])]
        );
        Save("สาม");

        Assert.IsType<EditOutcome.Saved>(Files.Undo("ย้อน"));
        Assert.Equal("![รูป](p.png)", Text(Page));
        Assert.IsType<EditOutcome.Saved>(Files.Undo("ย้อน"));
        Assert.Equal("หนึ่ง", Text(Page));
        Assert.False(File.Exists(Path.Combine(root, "content/oit/2570/p.png")));
        Assert.IsType<EditOutcome.Nothing>(Files.Undo("ย้อน"));

        Assert.IsType<EditOutcome.Saved>(Files.Redo("ทำซ้ำ"));
        Assert.Equal([1, 2, 3], OnDisk.Bytes(Path.Combine(root, "content/oit/2570/p.png")));
        Save("อื่น");
        Assert.IsType<EditOutcome.Nothing>(Files.Redo("ทำซ้ำ"));
        Assert.Contains("สาม", Files.Versions(Page).Select(version => Encoding.UTF8.GetString(Files.Read(version))));
    }

    [Fact]
    public void Nothing_is_undone_over_a_text_from_outside()
    {
        Put(Page, "หนึ่ง");
        Save("สอง");
        Put(Page, "จากภายนอก");

        Assert.IsType<EditOutcome.ChangedOutside>(Files.Undo("ย้อน"));
        Assert.Equal("จากภายนอก", Text(Page));
    }

    [Fact]
    public void A_file_taken_away_can_be_had_back()
    {
        Put(Page, "หนึ่ง");
        Assert.IsType<EditOutcome.Saved>(Files.Save("ลบ", [FileChange.Removal(Files.Open(Page)!)]));
        Assert.Null(Files.Open(Page));

        Assert.IsType<EditOutcome.Saved>(Files.Restore(Files.Versions(Page)[0], null, "เอาคืน"));
        Assert.Equal("หนึ่ง", Text(Page));
    }

    [Fact]
    public void The_last_fifty_versions_are_kept_in_their_order_even_if_the_clock_is_set_back()
    {
        Put(Page, "0");
        for (var i = 1; i <= 60; i++)
        {
            clock.Now = clock.Now.AddDays(i % 2 == 0 ? -3 : 1);
            Save($"{i}");
        }

        Assert.Equal(
            Enumerable.Range(11, 50).Reverse().Select(i => $"{i}"),
            Files.Versions(Page).Select(version => Encoding.UTF8.GetString(Files.Read(version)))
        );
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("content/../../outside.md")]
    [InlineData("/etc/passwd")]
    [InlineData("content\\a.md")]
    [InlineData("C:/a.md")]
    [InlineData("dist/index.html")]
    [InlineData("published/2570/SHA256SUMS")]
    [InlineData(".git/config")]
    [InlineData(".ita-history/content/a.md")]
    [InlineData("content/.hidden.md")]
    [InlineData("content/con.md")]
    [InlineData("content/LPT1")]
    [InlineData("content/a:b.md")]
    [InlineData("content/a?.md")]
    [InlineData("content/a.md.")]
    [InlineData("content/a /b.md")]
    [InlineData("content//a.md")]
    [InlineData("content/~$o1.xlsx")]
    [InlineData("content/a\u0000.md")]
    [InlineData("other.json")]
    [InlineData("content/")]
    public void Only_files_that_the_site_is_made_from_are_touched(string path)
    {
        var error = Assert.Throws<DiskException>(() => Files.Save("", [FileChange.New(path, [1])]));

        Assert.Equal("ITA359", error.Diagnostic.Problem.Code);
        Assert.Empty(Directory.GetFiles(root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_link_leads_nowhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var outside = Directory.CreateTempSubdirectory("ita-outside-").FullName;
        Directory.CreateDirectory(Path.Combine(root, "content"));
        Directory.CreateSymbolicLink(Path.Combine(root, "content/linked"), outside);
        File.CreateSymbolicLink(Path.Combine(root, "content/a.md"), Path.Combine(outside, "a.md"));

        foreach (var path in new[] { "content/linked/b.md", "content/a.md" })
            Assert.Equal(
                "ITA922",
                Assert.Throws<DiskException>(() => Files.Save("", [FileChange.New(path, [1])])).Diagnostic.Problem.Code
            );

        Assert.Empty(Directory.GetFileSystemEntries(outside));
        Directory.Delete(outside);
    }

    [Fact]
    public void If_one_file_cannot_be_written_all_stay_as_they_were()
    {
        Put(Page, "หนึ่ง");
        Directory.CreateDirectory(Path.Combine(root, "content/taken.png"));

        Assert.Throws<DiskException>(() =>
            Files.Save("", [FileChange.Of(Files.Open(Page)!, "สอง"), FileChange.New("content/taken.png/", [1])])
        );
        Assert.Throws<DiskException>(() =>
            Files.Save("", [FileChange.Of(Files.Open(Page)!, "สอง"), FileChange.New("content/taken.png", [1])])
        );
        Assert.Equal("หนึ่ง", Text(Page));
        Assert.IsType<EditOutcome.Nothing>(Files.Undo(""));
    }

    [Fact]
    public void What_is_typed_is_there_on_return_until_it_is_saved()
    {
        Put(Page, "หนึ่ง");
        var opened = Files.Open(Page)!;
        Files.Drafts.Keep("a1/chart", Page, opened.Version, "พิมพ์ค้าง\r\n\nบรรทัด\n");
        Files.Drafts.Keep("a1/chart", Page, opened.Version, "พิมพ์ต่อ\r\n\nบรรทัด\n");
        Files.Drafts.Keep("ข่าวใหม่\n?", "content/news/a.md", null, "");

        Assert.Equal("พิมพ์ต่อ\r\n\nบรรทัด\n", Files.Drafts.Find("a1/chart")!.Text);
        Assert.Equal(["content/news/a.md", Page], Files.Drafts.All().Select(draft => draft.Path).Order());
        Assert.Equal("ข่าวใหม่\n?", Files.Drafts.Find("ข่าวใหม่\n?")!.Key);

        Files.Save("", [FileChange.Of(opened, "บันทึก")], "a1/chart");
        Assert.Null(Files.Drafts.Find("a1/chart"));
        Assert.Single(Files.Drafts.All());
    }

    [Fact]
    public void A_draft_stays_when_its_file_was_changed_from_outside()
    {
        Put(Page, "หนึ่ง");
        var opened = Files.Open(Page)!;
        Files.Drafts.Keep("k", Page, opened.Version, "พิมพ์ค้าง");
        Put(Page, "จากภายนอก");

        Files.Save("", [FileChange.Of(opened, "พิมพ์ค้าง")], "k");

        Assert.NotEqual(Files.Open(Page)!.Version, Files.Drafts.Find("k")!.Version);
    }

    [Fact]
    public void A_change_of_two_files_that_was_killed_between_them_is_brought_to_its_end()
    {
        Put(Page, "หนึ่ง");
        Put("content/b.md", "ข");
        Files.Save("", [FileChange.Of(Files.Open(Page)!, "สอง"), FileChange.Of(Files.Open("content/b.md")!, "ค")]);
        var record = Assert.Single(Directory.GetFiles(Path.Combine(root, ".ita-history/changes")));
        File.Move(record, Path.ChangeExtension(record, ".doing"));
        Put(Page, "หนึ่ง");
        OnDisk.Put(Path.Combine(root, "content/oit/2570/.a1.md.ita.tmp"), "ครึ่ง");

        Files.Save("", [FileChange.New("content/c.md", [1])]);

        Assert.Equal(("สอง", "ค"), (Text(Page), Text("content/b.md")));
        Assert.False(File.Exists(Path.Combine(root, "content/oit/2570/.a1.md.ita.tmp")));
        Assert.Contains("ครึ่ง", Files.Versions(Page).Select(version => Encoding.UTF8.GetString(Files.Read(version))));
        Files.Undo("");
        Files.Undo("");
        Assert.Equal(("หนึ่ง", "ข"), (Text(Page), Text("content/b.md")));
    }

    [Fact]
    public void A_text_from_outside_that_was_swapped_out_when_the_editor_was_killed_is_put_back()
    {
        Put(Page, "หนึ่ง");
        Save("สอง");
        var record = Assert.Single(Directory.GetFiles(Path.Combine(root, ".ita-history/changes")));
        File.Move(record, Path.ChangeExtension(record, ".doing"));
        OnDisk.Put(Path.Combine(root, "content/oit/2570/.a1.md.ita.tmp"), "จากภายนอก");

        Files.Save("", [FileChange.New("content/c.md", [1])]);

        Assert.Equal("จากภายนอก", Text(Page));
        Assert.Contains("สอง", Files.Versions(Page).Select(version => Encoding.UTF8.GetString(Files.Read(version))));
    }

    [Fact]
    public void A_file_that_Excel_holds_is_known_by_the_file_beside_it()
    {
        Put("content/o12.xlsx", "x");
        Assert.False(Files.Open("content/o12.xlsx")!.IsOpenInOffice);

        Put("content/~$o12.xlsx", "");
        Assert.True(Files.Open("content/o12.xlsx")!.IsOpenInOffice);
    }

    [Theory]
    [InlineData("o12.sync-conflict-20261129-101112-ABCDEFG.md", "o12.md")]
    [InlineData("o12 (conflicted copy).md", "o12.md")]
    [InlineData("o12 (Somchai's conflicted copy 2026-11-29).md", "o12.md")]
    [InlineData("o12 (conflicted copy 2026-11-29 101112).xlsx", "o12.xlsx")]
    [InlineData("o12_conflict-20261129-101112.md", "o12.md")]
    [InlineData("o12 (SFConflict a@b 2026-11-29-10-11-12).md", "o12.md")]
    [InlineData("o12.Conflict.md", "o12.md")]
    [InlineData("IMG_2041 (1).jpg", null)]
    [InlineData("conflict-of-interest.md", null)]
    [InlineData("ขัดแย้งผลประโยชน์ (ประกาศ).md", null)]
    public void Copies_of_sync_programs_are_told_and_not_published(string name, string? original)
    {
        Put("site.config.json", "{}");
        Put($"content/{name}", "x");

        var tree = SiteFolder.Read(root);

        Assert.Equal(original is null, tree.Find($"content/{name}") is not null);
        Assert.Equal(original, tree.Refused.SingleOrDefault()?.Arguments[0]);
    }

    private void Save(string text, string reason = "") =>
        Assert.IsType<EditOutcome.Saved>(Files.Save(reason, [FileChange.Of(Files.Open(Page)!, text)]));

    private string Text(string path) => OnDisk.Text(Path.Combine(root, path));

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        OnDisk.Put(Path.Combine(root, path), text);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 29, 2, 40, 11, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
