using ItaSite.Catalogues;
using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

/// <summary>Every kind of rule, and who judges it: the program, or a person's word.</summary>
internal static class RuleKinds
{
    private const string Always = "always";
    private const string Span =
        "the times that text, tables, headings and captions name, and `period:` where they do not contradict it";

    public static readonly IReadOnlyList<RuleKind> All =
    [
        RuleKind.OfSite<ElementRule.OfYear>(
            ElementRule.FiscalYear,
            "ปีของข้อมูล",
            $"{Span}; for what happened or was announced, the date of publishing too",
            null,
            nameof(DataBelongToTheYear),
            DataBelongToTheYear.Judge
        ),
        RuleKind.OfSite<ElementRule.OfYear>(
            ElementRule.CalendarOrFiscalYear,
            "ปีของข้อมูล",
            "the same, in either year of that number",
            null,
            nameof(DataBelongToTheYear),
            DataBelongToTheYear.Judge
        ),
        RuleKind.OfSite<ElementRule.OfYear>(
            ElementRule.AcademicYear,
            "ปีของข้อมูล",
            "the same, in the school year that the catalogue sets",
            null,
            nameof(DataBelongToTheYear),
            DataBelongToTheYear.Judge
        ),
        RuleKind.OfSite<ElementRule.Covers>(
            ElementRule.Period,
            "ช่วงเวลาของข้อมูล",
            Span,
            null,
            nameof(DataCoverThePeriod),
            DataCoverThePeriod.Judge
        ),
        RuleKind.OfSite<ElementRule.CutBy>(
            ElementRule.Interval,
            "รอบของข้อมูล",
            "months, quarters, half-years or terms that heads, cells, subheadings and captions name",
            null,
            nameof(DataAreCutByInterval),
            DataAreCutByInterval.Judge
        ),
        RuleKind.OfSite<ElementRule.AtLeast>(
            ElementRule.MinCount,
            "จำนวนที่แสดง",
            "list entries, table rows, subheadings, documents and links",
            null,
            nameof(EnoughAreShown),
            EnoughAreShown.Judge
        ),
        RuleKind.OfSite<ElementRule.PlanLength>(
            ElementRule.LengthOfPlan,
            "ระยะของแผน",
            "the years that the plan names, or `period:`",
            null,
            nameof(PlanRunsAsLongAsAsked),
            PlanRunsAsLongAsAsked.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.OnAgencySite),
            "อยู่บนเว็บไซต์ของหน่วยงาน",
            "the address of the evidence",
            null,
            nameof(EvidenceIsOnTheAgencysSite),
            EvidenceIsOnTheAgencysSite.Judge
        ),
        RuleKind.OfCrawl(
            QualityWords.Of(Quality.OnHomePage),
            "อยู่บนหน้าแรก",
            "the links of the finished home page",
            nameof(EvidenceIsNearHome),
            EvidenceIsNearHome.JudgeOnHomePage
        ),
        RuleKind.OfCrawl(
            QualityWords.Of(Quality.LinkFromHome),
            "ทางเข้าจากหน้าแรก",
            "the way from home that a visitor really clicks, three clicks at most",
            nameof(EvidenceIsNearHome),
            EvidenceIsNearHome.JudgeLinkFromHome
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.LinkToSocialNetwork),
            "เครือข่ายสังคมออนไลน์",
            "a link to a known network",
            "only other addresses are linked",
            nameof(SocialNetworkIsLinked),
            SocialNetworkIsLinked.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.TwoWayChannel),
            "ช่องทางสองทาง",
            "a link that can be followed to ask",
            Always,
            nameof(PublicCanAskAndBeAnswered),
            PublicCanAskAndBeAnswered.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.OnlineChannel),
            "ช่องทางออนไลน์",
            "a web or e-mail address",
            null,
            nameof(ChannelWorksOnline),
            ChannelWorksOnline.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.NoTravelNeeded),
            "ไม่ต้องเดินทางมา",
            null,
            Always,
            nameof(Rules),
            _ => Verdict.AsksForWord(QuestionProblems.AsksWhetherNoTravel)
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.SeparateFromGeneralComplaints),
            "แยกจากช่องทางร้องเรียนทั่วไป",
            "its addresses, against those of the contact page and of channels for complaints",
            "there is nothing to compare",
            nameof(ChannelIsSeparate),
            ChannelIsSeparate.Judge
        ),
        RuleKind.OfCrawl(
            QualityWords.Of(Quality.QrCode),
            "คิวอาร์โค้ดที่สแกนได้",
            "the pictures of the page, read by a QR decoder, against `eit.url`",
            nameof(QrCodeIsShown),
            QrCodeIsShown.Judge
        ),
        RuleKind.OfSite<ElementRule.SignedByHead>(
            ElementRule.Signed,
            "ผู้ลงนาม",
            "a document whose caption or text says that the head signed",
            "nothing says so",
            nameof(HeadHasSigned),
            HeadHasSigned.Judge
        ),
        RuleKind.OfSite<ElementRule.AnyForm>(
            ElementRule.AnyOfForms,
            "รูปแบบ",
            "the `form-names` in the text",
            "none is seen",
            nameof(OneOfTheFormsIsNamed),
            OneOfTheFormsIsNamed.Judge
        ),
        RuleKind.OfItems(
            ElementRule.DependsOn,
            "ข้อที่เกี่ยวข้อง",
            "the other item's elements",
            nameof(OtherItemIsShown)
        ),
        RuleKind.OfItems(
            ElementRule.RelatedTo,
            "ข้อที่เกี่ยวข้อง",
            "the other item's elements",
            nameof(OtherItemIsShown)
        ),
        RuleKind.OfSite<ElementRule.UnderLaw>(
            ElementRule.Law,
            "กฎหมายที่อ้าง",
            "the law's name in the text, or no other law's",
            "only another law is named",
            nameof(LawIsNamed),
            LawIsNamed.Judge
        ),
        RuleKind.OfSite(
            ElementRule.Each,
            "ครบทุกราย",
            "the cells of the table",
            "there is no table with as many columns as parts",
            nameof(EveryEntryIsComplete),
            EveryEntryIsComplete.Judge
        ),
        RuleKind.OfElement(
            ElementRule.Parts,
            "ส่วนที่ต้องมีครบ",
            "headings, table heads and text that name the part, or its key as a heading's id",
            "a part is not seen",
            nameof(PartsAreAllThere)
        ),
        RuleKind.OfElement(
            ElementRule.Formats,
            "รูปแบบไฟล์",
            "what linked documents are by their bytes, the tables shown (published as CSV and XLSX), "
                + "and the ending of addresses elsewhere",
            "only addresses without an ending are linked",
            nameof(FilesHaveTheRightFormat)
        ),
        RuleKind.OfElement(
            ElementRule.OwnName,
            "เป็นของหน่วยงาน",
            "every element: headings, titles, captions, first lines, tables, and who speaks in the text",
            "another agency is named there as whose it is",
            nameof(EvidenceIsTheAgencysOwn)
        ),
        RuleKind.OfElement(
            ElementRule.OwnYear,
            "ปีตามชื่อเรื่อง",
            "elements of items that ask for a time: headings, titles, captions and first lines",
            "they name years, and none that is asked for",
            nameof(TitlesAreOfTheYear)
        ),
        RuleKind.OfElement(
            ElementRule.Finished,
            "วันที่ของรายงาน",
            "reports and statistics: the page's dates, and dates in captions",
            "they are dated before the span ends",
            nameof(ReportsFollowTheirPeriod)
        ),
    ];
}
