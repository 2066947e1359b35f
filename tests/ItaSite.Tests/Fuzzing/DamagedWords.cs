using CsCheck;
using ItaSite.Model;
using ItaSite.NumberFormats;
using ItaSite.Thai;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Times, addresses and formats of numbers, damaged at random.</summary>
public class DamagedWords
{
    [Fact]
    public void Times_stand_in_their_text_and_end_after_they_begin() =>
        Fuzz.Each(
            "dates and periods",
            Mutated.Text(
                "ประกาศ ณ วันที่ ๓๑ มกราคม พ.ศ. ๒๕๖๖ ถึง 1 ก.พ. 66",
                "ประจำปีงบประมาณ พ.ศ. 2566 – 2570 ไตรมาสที่ ๓ รอบ 6 เดือนแรก",
                "1–31 มีนาคม 2566, 29/02/2567, 2023-12-31, ภาคเรียนที่ ๑ และ ๒ ปีการศึกษา 2566"
            ),
            text =>
            {
                var times = TimeReader.In(text);
                Assert.Equal(times, TimeReader.In(text));
                foreach (var time in times)
                {
                    Assert.InRange(time.Start, 0, text.Length - 1);
                    Assert.InRange(time.End, time.Start + 1, text.Length);
                    Assert.True(time.Span is not { } span || span.From <= span.To, text);
                }
            },
            few: 100,
            share: 100
        );

    [Fact]
    public void An_address_that_names_a_host_leads_off_this_site_however_it_is_written() =>
        Fuzz.Each(
            "addresses",
            Mutated.Text(
                "https://www.example.go.th:8443/a/b.html?x=1#ก",
                "../oit/2566/o1.html#part",
                "\\\\host/a",
                "mailto:a@example.go.th",
                "ht\ttps:evil.example",
                "/%E0%B8%81/../a%2fb",
                "data:text/html,<script>alert(1)</script>",
                "javascript:alert(1)"
            ),
            address =>
            {
                var plain = BrowserAddress.Plain(address);
                Assert.Equal(BrowserAddress.NamesHost(address), BrowserAddress.NamesHost(plain));
                Assert.Equal(plain, BrowserAddress.Plain(plain));
                var target = SiteLink.Target(new SitePath("a/b.html"), address);
                Assert.True(target is null || !BrowserAddress.NamesHost(address), address);
                Assert.True(!WebAddress.IsWhole(address) || BrowserAddress.NamesHost(address), address);
            },
            few: 200,
            share: 120
        );

    [Fact]
    public void A_number_is_shown_the_same_twice_under_any_format() =>
        Fuzz.Each(
            "number formats",
            Gen.Select(
                Mutated.Text(
                    "#,##0.00_);[Red](#,##0.00)",
                    "[$-th-TH,D07]d mmmm yyyy",
                    "[>=1000]0.0,\" พัน\";General",
                    "# ??/??",
                    "0.00E+00",
                    "[h]:mm:ss.000",
                    "t0.00%;@"
                ),
                Gen.Double
            ),
            pair =>
            {
                var (code, value) = pair;
                if (NumberFormat.Read(code) is not { } format)
                    return;

                Assert.Equal(
                    format.Show(value, FormatHabits.OfThaiOffice),
                    NumberFormat.Read(code)!.Show(value, FormatHabits.OfThaiOffice)
                );
                Assert.NotNull(format.Show("ข้อความ"));
            },
            few: 100,
            share: 120
        );
}
