import { describe, expect, it } from 'vitest'
import { isByline, isFurniture, isName, isNotice } from '../src/furniture.ts'

describe('a notice is told by how it begins', () => {
  it.each([
    'No time to read?',
    'We value your privacy. We and our partners store information on a device.',
    'Your privacy is important to us.',
    'GET A SUMMARY',
    'Share this story',
    'Read more: Who owns the bank?',
    '> Read more »',
    '[Watch: The ferry leaves for the last time]',
    'Related: Ten ferries to ride',
    'Related stories',
    'From Wikipedia, the free encyclopedia',
    'Photo credit: Ines Day',
    'Find out more',
    'Find us on Facebook, where we post all departures.',
    'E-mail to a friend',
    'Email to a friend',
    'All rights reserved.',
    'Last updated at 14:32 on 3 May',
    'Page last updated at 14:32 GMT',
    'This page was last updated on Monday.',
    'Published 3 May, last updated on 5 May.',
    '3 May 2024 Last updated at 14:32 GMT',
    'This website uses cookies to count its readers.',
    'We and our 842 partners store information on your device.',
    'This story was first published in May.',
    'Editor’s note: Jonah Whitlock lives in Marrow Bridge.',
    'For other ferries of that name, see Calliope.',
    'Image source, Getty Images',
    '(Reporting by Ines Day in Marrow Bridge)',
    'Fig. 3. Crossings in May.',
    'Figure 3.1: Crossings in May.',
    'Copyright 2024 The River Post',
    '(c) 2024 The River Post',
    '©The River Post',
    'The post Ferries come home appeared first on The River Post.',
    'This story is republished from The River Post under a Creative Commons licence.',
    'This interview has been lightly edited and condensed.',
    'This site uses Akismet to reduce spam.',
    'Thank you for following our coverage.',
    'You can read our full report on the ferries here.',
    'Please enable JavaScript to view the comments.',
    'Be the first to comment on this story.',
    'Privacy Notice: Newsletters may contain advertisements.',
    'skip past newsletter promotion',
  ])('%s', (line) => {
    expect(isNotice(line)).toBe(true)
  })

  it.each([
    'No time to read the report was left, she said.',
    'Share prices fell.',
    'Shared rides cost less.',
    'Read more slowly.',
    'From Marrow Bridge the ferry takes an hour.',
    'Watching it, she wept.',
    'Last update of the list: May.',
    'First came the bank, which had last updated its list in May.',
    'Related work is done by others.',
    'All rights reserved for the crew were lost.',
    'By continuing the line they saved the town.',
    'Table salt is cheap.',
    'Figure skaters crossed.',
    'Figure 3.1 shows crossings in May.',
    'Copyright is no concern of a ferry.',
    'c) 2024 was the year of the flood',
    'The viewsexpressed',
    'Tomato soup.',
    'The post office opened first on Monday.',
    'This interview was his last.',
    'Thank you for the ferries.',
    'You can read the timetable here and there.',
    'Be the first to cross.',
    'Thank you for joining us on Saturday for the spring clean of the river bank, all forty of you.',
    '"Thank you for joining us on this day," the mayor said.',
    'Already a member of the union, the harbour paid no duty.',
    'We use brown butter in these cookies because it tastes of caramel.',
    'We bake these buns for those who find our cookies too sweet.',
    'JavaScript is required in most of the jobs that the ferry line has to offer.',
    '',
  ])('but not %j', (line) => {
    expect(isNotice(line)).toBe(false)
  })
})

describe('a credit is told by how a line ends', () => {
  it.each([
    ['The ferry at her berth. (AP Photo/Jonah Whitlock)', true],
    ['The ferry at her berth. Photograph: Ines Day', true],
    ['The ferry at her berth. (ANTARA FOTO/Ines Day)', true],
    ['The ferry Calliope (PRNewsfoto/River Ferries, Inc.)', true],
    ['The ferry at her berth on Monday. (Ines M Day / Staff Photographer)', true],
    ['Click to email this to a friend (Opens in new window)', true],
    ['The shop opens in new premises.', false],
    ['Every chart of the timetable opens in a new tab.', false],
    ['The ferry at her berth on Monday. Photo by Getty Images', true],
    ['Years of drought contributed to this disaster.', false],
    ['Ferries, by Ines Day via Getty Images', true],
    ['The photographer sold his archive to Getty Images.', false],
    ['Four in ten riders would never become a paid subscriber.', false],
    ['The ferry at her berth (natural image patches).', false],
    ['Ines Day contributed to this report.', true],
    ['All that floats, in your inbox every Friday', true],
    ['The ferry stayed at her berth (AP says).', true],
    ['The ferry stayed at her berth (in May).', false],
    ['Nobody contributed to this.', false],
    ['To support my work, consider becoming a free or paid subscriber.', true],
  ])('%s: %s', (line, told) => {
    expect(isFurniture(line)).toBe(told)
  })
})

describe('names, bylines and times', () => {
  it.each([
    ['Jonah Whitlock and Ines de la Torre', true, false],
    ['By Jonah Whitlock', true, true],
    ['14:32 GMT', true, true],
    ['May 3, 2024.', true, true],
    ['март 2024.', false, true],
    ['Castellan Foods, Inc.', true, false],
    ['McCarran International Airport', true, false],
    ['Flood wall opens', false, false],
    ['7 Ways to Cross a River', true, false],
    ['36 Hours in Marrow Bridge', true, false],
    ['2023 Ferry Fares to Rise, Agency Says', true, false],
    ['Ferry Fares Rise 12% in November 2023', true, false],
    ['Section 8 Tenants Face Higher Rents', true, false],
    ['Section 8', true, true],
    ['SEC. 3. INSPECTION OF FERRY DOCKS.', true, true],
    ['SECURITY FORCES CLOSED THE DOCK AT 7:30 ON MONDAY.', true, false],
    ['FERRIES LEAVE AT 7:30 ON MONDAY, TUESDAY AND FRIDAY!', true, false],
  ])('%s: a name %s, a byline %s', (line, name, byline) => {
    expect([isName(line), isByline(line)]).toEqual([name, byline])
  })
})
